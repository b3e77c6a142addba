import { expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';

const base = `運営規則
目次
　第1章　総則（第1条・第2条）
　第2章　会議（第3条―第5条）
　第3章　雑則（第6条）
　附則
第1章　総則
（目的）
第1条　この規則は、審議会の運営を定める。
第2条　審議会は、委員をもって組織する。
第2章　会議
第3条　会議は、会長が招集する。
第4条　会議は、委員の過半数が出席しなければ開くことができない。
第5条　会長は、会議の議長となる。
第3章　雑則
第6条　必要な事項は、会長が定める。
附　則
（施行期日）
1　この規則は、平成20年4月1日から施行する。
（経過措置）
2　この規則の施行の際現に委員である者は、なお従前の例による。
3　前項の委員の任期は、1年とする。
別表第1（第2条関係）
学識経験者　5人
関係団体　3人
様式第1号（第3条関係）
招集通知書`;

test.each<[string, (text: string) => string, string]>([
  [
    'a new chapter',
    (text) =>
      text.replace(
        '第3章　雑則\n第6条',
        '第3章　部会\n第6条　部会を置く。\n第7条　部会に部会長を置く。\n第4章　雑則\n第8条',
      ),
    `　第3章を第4章とし、第6条を第8条とする。
　第2章の次に次の1章を加える。
　　　第3章　部会
第6条　部会を置く。
第7条　部会に部会長を置く。`,
  ],
  [
    'a chapter that goes, and the contents',
    (text) =>
      text
        .replace(/第2章　会議\n第3条(?:.|\n)*?\n第3章/, '第2章')
        .replace('\n第6条　必', '\n第3条　必')
        .replace('　第2章　会議（第3条―第5条）\n', '')
        .replace('　第3章　雑則（第6条）', '　第2章　雑則（第3条）'),
    `　目次を次のように改める。
目次
　第1章　総則（第1条・第2条）
　第2章　雑則（第3条）
　附則
　第2章を削り、第3章を第2章とし、第6条を第3条とする。`,
  ],
  [
    'another name of a chapter',
    (text) => text.replaceAll('第2章　会議', '第2章　会議等'),
    `　目次中「会議」を「会議等」に改める。
　第2章の章名を次のように改める。
　　　第2章　会議等`,
  ],
  [
    'a chapter over articles that are there',
    (text) =>
      text.replace('第5条　会長', '第3章　議長\n第5条　会長').replace('第3章　雑則\n', '第4章　雑則\n'),
    `　第3章を第4章とする。
　第5条の前に次の章名を付する。
　　　第3章　議長`,
  ],
  [
    'a paragraph of 附則',
    (text) => text.replace('3　前項', '3　会長は、準備をする。\n4　前項'),
    `　附則第3項を附則第4項とし、附則第2項の次に次の1項を加える。
3　会長は、準備をする。`,
  ],
  ['the last paragraph of 附則', (text) => text.replace(/3　前項[^\n]*\n/, ''), '　附則第3項を削る。'],
  ['a word of a table', (text) => text.replace('3人', '4人'), '　別表第1中「3人」を「4人」に改める。'],
  [
    'a row of a table',
    (text) => text.replace('関係団体　3人', '関係団体　3人\n公募　2人'),
    '　別表第1関係団体の項の次に次のように加える。\n　　公募　2人',
  ],
  [
    'a new table',
    (text) => text.replace('様式第1号', '別表第2（第5条関係）\n甲　乙\n様式第1号'),
    `　別表第1の次に次の別表を加える。
別表第2（第5条関係）
甲　乙`,
  ],
  ['a table that goes', (text) => text.replace(/別表第1(?:.|\n)*?\n様式/, '様式'), '　別表第1を削る。'],
  [
    'another title',
    (text) => text.replace('運営規則\n', '議事規則\n'),
    '　題名を次のように改める。\n　　　議事規則',
  ],
  [
    'articles that are kept as deleted',
    (text) => text.replace(/第4条[^\n]*\n第5条[^\n]*/, '第4条及び第5条　削除'),
    '　第4条及び第5条を次のように改める。\n第4条及び第5条　削除',
  ],
  [
    'an article that jumps over others',
    (text) =>
      text
        .replace('第2条　審議会は、委員をもって組織する。\n', '')
        .replace('第3条　会議は', '第2条　会議は')
        .replace('第4条　会議は', '第3条　会議は')
        .replace(
          '第5条　会長は、会議の議長となる。',
          '第4条　会長は、会議の議長となる。\n第5条　審議会は、委員をもって組織する。',
        ),
    `　第2条を削り、第3条を第2条とし、第4条を第3条とし、第2章中第5条を第4条とし、同条の次に次の1条を加える。
第5条　審議会は、委員をもって組織する。`,
  ],
])('%s', (_, change, text) => {
  const [old, to] = [parseRegulation(base).regulation, parseRegulation(change(base)).regulation];
  expect(generateAmendingText(old, to)).toEqual({ ok: true, value: { text, fallbacks: [] } });
  expect(applyAmendingText(old, text)).toMatchObject({ ok: true, value: { regulation: to } });
});

test('one word wherever it stands in the main provisions, in four or more units', () => {
  const lines = ['甲', '乙', '丙', '丁'].map(
    (each, index) => `第${index + 1}条　会長は、${each}について会長代理の意見を聴く。`,
  );
  const old = parseRegulation(lines.join('\n')).regulation;
  const changed = lines.map((line) => line.replaceAll('会長', '議長'));
  const text = '　本則中「会長」を「議長」に改める。';
  expect(generateAmendingText(old, parseRegulation(changed.join('\n')).regulation)).toMatchObject({
    value: { text },
  });
  const three = [...changed.slice(0, 3), lines[3]];
  expect(generateAmendingText(old, parseRegulation(three.join('\n')).regulation)).toMatchObject({
    value: { text: '　第1条、第2条及び第3条中「会長」を「議長」に改める。' },
  });
});

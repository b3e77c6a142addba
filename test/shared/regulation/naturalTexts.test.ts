import { expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';

const base = `審議会規則
目次
　第1章　総則（第1条・第2条）
　第2章　会議（第3条―第8条）
　第3章　雑則（第9条・第10条）
　附則
　　　第1章　総則
　（目的）
第1条　この規則は、審議会の運営に関し必要な事項を定めるものとする。
　（組織）
第2条　審議会は、次に掲げる委員10人以内をもって組織する。
(1)　学識経験者
(2)　関係団体の代表者
ア　労働者の団体
イ　使用者の団体
(3)　公募による者
2　委員の任期は、2年とする。ただし、補欠の委員の任期は、前任者の残任期間とする。
　　　第2章　会議
　（招集）
第3条　会議は、会長が招集する。
　（定足数）
第4条　会議は、委員の過半数が出席しなければ開くことができない。
　（議事）
第5条　会議の議事は、出席した委員の過半数で決し、可否同数のときは、会長の決するところによる。
　（公開）
第6条　会議は、公開とする。
　（議事録）
第7条　会長は、議事録を作成する。
2　議事録には、会長が署名する。
　（部会）
第8条　審議会に部会を置く。
　　　第3章　雑則
　（庶務）
第9条　審議会の庶務は、総務課において処理する。
　（委任）
第10条　この規則に定めるもののほか、必要な事項は、会長が定める。
　　　附　則
1　この規則は、平成20年4月1日から施行する。
2　この規則の施行の際現に委員である者は、第2条の委員とみなす。`;

function renumbered(text: string): string {
  let number = 0;
  return text.replace(/^第\d+条　/gm, () => {
    number += 1;
    return `第${number}条　`;
  });
}

// Each as an official writes it.
test.each<[string, (text: string) => string, string]>([
  [
    'words of one article',
    (text) => text.replace('総務課', '企画課'),
    `　第9条中「総務課」を「企画課」に改める。`,
  ],
  [
    'a word in the caption and everywhere in its article',
    (text) => text.replace('（議事録）', '（会議録）').replaceAll('議事録', '会議録'),
    `　第7条（見出しを含む。）中「議事録」を「会議録」に改める。`,
  ],
  [
    'a caption',
    (text) => text.replace('（公開）', '（会議の公開）'),
    `　第6条の見出しを「（会議の公開）」に改める。`,
  ],
  [
    'an article at the head of a chapter, with seven behind it',
    (text) =>
      renumbered(
        text.replace('　（招集）', '　（種類）\n第3条　会議は、定例会及び臨時会とする。\n　（招集）'),
      ),
    `　第10条を第11条とし、第4条から第9条までを1条ずつ繰り下げ、第2章中第3条を第4条とし、同条の前に次の1条を加える。
　（種類）
第3条　会議は、定例会及び臨時会とする。`,
  ],
  [
    'an article at the end of a chapter',
    (text) =>
      renumbered(text.replace('　　　第3章', '　（分科会）\n第9条　部会に分科会を置く。\n　　　第3章')),
    `　第10条を第11条とし、第9条を第10条とし、第2章中第8条の次に次の1条を加える。
　（分科会）
第9条　部会に分科会を置く。`,
  ],
  [
    'an item before the last',
    (text) => text.replace('(3)　公募による者', '(3)　議会の議員\n(4)　公募による者'),
    `　第2条第1項第3号を同項第4号とし、同項第2号の次に次の1号を加える。
(3)　議会の議員`,
  ],
  [
    'a part of an item between two',
    (text) => text.replace('イ　使用者の団体', 'イ　農業者の団体\nウ　使用者の団体'),
    `　第2条第1項第2号イを同号ウとし、同号アの次に次のように加える。
イ　農業者の団体`,
  ],
  [
    'all parts of an item go',
    (text) => text.replace('ア　労働者の団体\nイ　使用者の団体\n', ''),
    `　第2条第1項第2号ア及びイを削る。`,
  ],
  [
    'items where there were none',
    (text) => text.replace('部会を置く。', '次に掲げる部会を置く。\n(1)　総務部会\n(2)　環境部会'),
    `　第8条中「審議会に」の下に「次に掲げる」を加え、同条に次の各号を加える。
(1)　総務部会
(2)　環境部会`,
  ],
  [
    'all items go',
    (text) => text.replace('、次に掲げる', '、').replace(/\(1\)(?:.|\n)*?公募による者\n/, ''),
    `　第2条第1項各号列記以外の部分中「次に掲げる」を削り、同項各号を削る。`,
  ],
  [
    'a ただし書 becomes a 後段',
    (text) => text.replace('ただし、補欠', 'この場合において、補欠'),
    `　第2条第2項ただし書を削り、同項に後段として次のように加える。
　　この場合において、補欠の委員の任期は、前任者の残任期間とする。`,
  ],
  [
    'words change and a ただし書 comes',
    (text) => text.replace('公開とする。', '公開で行う。ただし、会長が必要と認めるときは、この限りでない。'),
    `　第6条中「公開とする」を「公開で行う」に改め、同条に次のただし書を加える。
　　ただし、会長が必要と認めるときは、この限りでない。`,
  ],
  [
    'words change and the ただし書 goes',
    (text) => text.replace(/2年とする。ただし[^\n]*/, '3年とする。'),
    `　第2条第2項中「2年」を「3年」に改め、同項ただし書を削る。`,
  ],
  [
    'two neighbours are written anew',
    (text) =>
      text
        .replace('会議は、会長が招集する。', '招集の手続は、別に定める。')
        .replace(
          '会議は、委員の過半数が出席しなければ開くことができない。',
          '定足数については、議決による。',
        ),
    `　第3条及び第4条を次のように改める。
　（招集）
第3条　招集の手続は、別に定める。
　（定足数）
第4条　定足数については、議決による。`,
  ],
  [
    'the last article is written anew and another comes',
    (text) =>
      text.replace(
        /この規則に定めるもののほか[^\n]*/,
        '議事の細目は、別に定める。\n　（準用）\n第11条　部会については、会議の例による。',
      ),
    `　第10条を次のように改める。
　（委任）
第10条　議事の細目は、別に定める。
　本則に次の1条を加える。
　（準用）
第11条　部会については、会議の例による。`,
  ],
  [
    'a paragraph of 附則 between two',
    (text) =>
      text.replace(
        '\n2　この規則の施行の',
        '\n2　準備は、前項の日前に行うことができる。\n3　この規則の施行の',
      ),
    `　附則第2項を附則第3項とし、附則第1項の次に次の1項を加える。
2　準備は、前項の日前に行うことができる。`,
  ],
  [
    'two articles that go, not beside each other',
    (text) => renumbered(text.replace(/　（定足数）\n[^\n]*\n/, '').replace(/　（部会）\n[^\n]*\n/, '')),
    `　第4条を削り、第5条を第4条とし、第6条を第5条とし、第7条を第6条とし、第8条を削り、第9条を第7条とし、第10条を第8条とする。`,
  ],
  [
    'numbers with their units',
    (text) => text.replace('10人以内', '15人以内').replace('2年とする', '3年とする'),
    `　第2条第1項各号列記以外の部分中「10人」を「15人」に改め、同条第2項中「2年」を「3年」に改める。`,
  ],
])('%s', (_, change, text) => {
  const [old, to] = [parseRegulation(base).regulation, parseRegulation(change(base)).regulation];
  expect(generateAmendingText(old, to)).toEqual({ ok: true, value: { text, fallbacks: [] } });
  expect(applyAmendingText(old, text)).toMatchObject({ ok: true, value: { regulation: to } });
});

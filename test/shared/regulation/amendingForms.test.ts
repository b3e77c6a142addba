import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../shared/regulation/amendment/readStatement.ts';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { changedBy } from './changedBy.ts';

const folder = 'test/fixtures/regulation/amending-forms';

/** A regulation, and amending texts each with the lines that are other after it, or with the code that refuses it. */
describe.each(readdirSync(folder))('%s', (name) => {
  const [base = '', ...cases] = readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n====\n');

  test.each(cases.map((each) => each.split('\n----\n') as [string, string]))('%s', (text, lines) => {
    expect(changedBy(base, text)).toEqual(lines.split('\n'));
  });
});

/** From 昭和43年法律第90号, 昭和44年法律第2号, 昭和57年法律第69号, 昭和59年法律第77号, 平成26年法律第26号 and others. */
const ofActs = [
  '第九条及び第十条を次のように改める。',
  '第十二条の見出しを「（最低賃金の決定の申請に関する異議の申出）」に改め、同条第一項中「第十条又は」を削り、同条第二項中「第十条又は」及び「最低賃金又は」を削り、同条第三項中「最低賃金審議会」を「中央最低賃金審議会又は地方最低賃金審議会（以下「最低賃金審議会」という。）」に改め、同条第四項及び第五項中「第十条又は」を削る。',
  '第十六条第一項中「必要があると認める場合において、第九条第一項、第十条、第十一条又は第十三条第一項の規定により最低賃金を決定することが困難又は不適当と認めるときは」を「必要があると認めるときは」に改め、同条第二項を削り、同条第三項中「前二項」を「前項」に改め、同項を同条第二項とし、同条の次に次の三条を加える。',
  '第七十五条第四項、第七十六条第四項及び第八十条第四項中「第七十四条の二」を「第七十四条第五項及び第七十四条の二」に、「同項」を「第一項」に改める。',
  '第十条第一項中「指定統計調査に関する事務に従事せしめるため、」を削り、同条第二項及び第三項を次のように改める。',
  '第十八条の六中第四項を第五項とし、第二項及び第三項を一項ずつ繰り下げ、第一項の次に次の一項を加える。',
  '第二章第三節中第三款を第二款とし、第三十七条を第三十四条とし、第三十八条及び第三十九条をそれぞれ第三十五条及び第三十六条とする。',
  '第二十八条第一項中第十一号を第十五号とし、第七号から第十号までを順次四号ずつ繰り下げ、第六号の次に次の四号を加える。',
  '第三章第一節及び第二節を次のように改め、同章第三節の節名を削る。',
  '第六条第一号中「被保険者」を「被保険者。」に改め、同号に次のただし書を加える。',
  '第百三条第一項中第二十二号を第二十四号とし、第十四号から第二十一号までを二号ずつ繰り下げ、第十三号の次に次の二号を加える。',
  '附則第三条第一項の表第五条の項中「甲」を「乙」に改める。',
];

test.each(ofActs)('of an act: %s', (text) => {
  expect(readStatement(text)).toHaveProperty('read');
});

test('an act that amends several regulations says what it does not do here', () => {
  const { regulation } = parseRegulation('審議会条例\n第一条　会長を置く。');
  const text = `　　　審議会条例等の一部を改正する条例
（審議会条例の一部改正）
第一条　審議会条例（昭和四十年条例第一号）の一部を次のように改正する。
　第一条中「会長」を「議長」に改める。
（報酬条例の一部改正）
第二条　報酬条例（昭和四十一年条例第二号）の一部を次のように改正する。
　第一条中「甲」を「乙」に改める。
　　　附　則
１　この条例は、公布の日から施行する。
２　給与条例（昭和三十年条例第三号）の一部を次のように改正する。
　第一条中「丙」を「丁」に改める。`;
  const applied = applyAmendingText(regulation, text, { supplement: 'append' });
  expect(applied).toMatchObject({
    ok: true,
    value: {
      regulation: { main: [{ paragraphs: [{ text: '議長を置く。' }] }], tail: [{ kind: 'supplement' }] },
      others: [
        { line: 6, message: expect.stringContaining('「報酬条例（昭和四十一年条例第二号）」') },
        { line: 10, message: expect.stringContaining('「給与条例（昭和三十年条例第三号）」') },
      ],
    },
  });
});

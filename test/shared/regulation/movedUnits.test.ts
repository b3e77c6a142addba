import { expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { changedBy } from './changedBy.ts';

const base = `規則
第1章　総則
第1条　甲。
第2条　乙。
2　乙の二。
3　乙の三。
第2章　会議
（会議）
第3条　丙。
(1)　一
(2)　二
ア　二のア
イ　二のイ
(3)　三
2　丙の二。
(1)　あ
第4条　丁。`;

// Moves to another level or another unit (水準の異動を伴う移動).
test.each<[string, string[]]>([
  [
    '　第2条第2項を第1条第2項とし、同条第1項中「甲」を「庚」に改め、第2条第3項を同条第2項とする。',
    ['-第1条　甲。', '-3　乙の三。', '+第1条　庚。', '+2　乙の三。'],
  ],
  [
    '　第4条を第5条とし、第3条第2項を第4条とする。',
    ['-2　丙の二。', '-第4条　丁。', '+第4条　丙の二。', '+第5条　丁。'],
  ],
  ['　第4条を第3条第3項とする。', ['-第4条　丁。', '+3　丁。']],
  [
    '　第3条の見出しを削り、同条第1項を第2条第4項とし、同条第2項を同条第1項とし、第4条を第3条第2項とする。',
    ['A_OCCUPIED@1'],
  ],
  ['　第3条第1項第3号を同条第2項第2号とする。', ['-(3)　三', '+(2)　三']],
  ['　第3条第1項第2号イを同項第4号とする。', ['-イ　二のイ', '+(4)　二のイ']],
  ['　第3条第1項第3号を同項第2号ウとする。', ['-(3)　三', '+ウ　三']],
  [
    '　第4条を第5条とし、第3条を第4条とし、第2条第3項を第2章中第3条とする。',
    ['-3　乙の三。', '-第3条　丙。', '-第4条　丁。', '+第3条　乙の三。', '+第4条　丙。', '+第5条　丁。'],
  ],
  ['　第4条を第5条とし、第3条を第4条とし、第2条第3項を第3条とする。', ['A_UNSUPPORTED@1']],
  ['　第4条を第1章中第5条とする。', ['A_NUMBER@1']],
  ['　第3条第1項を同条第3項とする。', ['A_NUMBER@1']],
  ['　第3条第2項を第2条第2項とする。', ['A_OCCUPIED@1']],
  [
    '　第2条第2項を第1条第2項とし、同条第2項中「乙」を「戊」に改め、第2条第3項を同条第2項とする。',
    ['A_NOT_FOUND@1'],
  ],
  ['　第3条を第2条第4項とし、第4条を第3条とする。', ['A_UNSUPPORTED@1']],
  [
    '　第1条を第2条第4項とし、第2条を第1条とし、第3条を第2条とし、第4条を第3条とする。',
    [
      '-第1条　甲。',
      '-第2条　乙。',
      '-第3条　丙。',
      '-第4条　丁。',
      '+第1条　乙。',
      '+4　甲。',
      '+第2条　丙。',
      '+第3条　丁。',
    ],
  ],
  ['　第2条第1項を第1条第2項とし、同条第2項を同条第1項とし、同条第3項を同条第2項とする。', ['A_NOT_FOUND@1']],
  ['　第4条を第6条とし、第3条第1項及び第2項を第5条第1項及び第2項とする。', ['A_NOT_FOUND@1']],
  [
    '　第3条第1項第1号から第3号までを同項第2号から第4号までとし、同項に第1号として次の1号を加える。',
    ['A_NUMBER@1'],
  ],
  [
    '　第3条第1項中第1号から第3号までを第2号から第4号までとし、第2号の前に次の1号を加える。\n(1)　零',
    ['A_OCCUPIED@1'],
  ],
  [
    '　第2条第2項及び第3項を同条第3項及び第4項とし、同条第1項の次に次の1項を加える。\n2　新。',
    ['-2　乙の二。', '-3　乙の三。', '+2　新。', '+3　乙の二。', '+4　乙の三。'],
  ],
])('%s', (text, lines) => {
  expect(changedBy(base, text)).toEqual(lines);
});

test('a unit that moves stands in its new place and nowhere else', () => {
  const main = (text: string) => {
    const applied = applyAmendingText(parseRegulation(base).regulation, text);
    if (!applied.ok) throw new Error(applied.error.message);
    return formatRegulation(applied.value.regulation).split('\n');
  };
  const before = base.split('\n');
  const moved = before.filter((line) => line !== '3　乙の三。');
  expect(main('　第2条第3項を第3条第3項とする。')).toEqual(
    moved.toSpliced(moved.indexOf('第4条　丁。'), 0, '3　乙の三。'),
  );
  expect(main('　第2章中第3条を第1章中第3条とする。')).toEqual([
    ...before.slice(0, 6),
    ...before.slice(7, 16),
    '第2章　会議',
    '第4条　丁。',
  ]);
});

test.each([
  ['　第3条第1項第2号アを同号イとする。', '移す先のイには'],
  ['　第3条第1項第1号を同項第2号とする。', '移す先の第2号には'],
  ['　第3条第2項を第2条第2項とする。', '移す先の第2項には'],
  ['　第3条を第4条とする。', '移す先の第4条には'],
])('%s names what stands in the way', (text, words) => {
  const applied = applyAmendingText(parseRegulation(base).regulation, text);
  expect(applied).toMatchObject({ ok: false, error: { code: 'A_OCCUPIED' } });
  expect(applied.ok ? '' : applied.error.message).toContain(words);
});

import { expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';

test.each<[string, string, string, string]>([
  [
    'paragraphs of an old law, which print no numbers, count on by themselves',
    '第一条　甲は、乙とする。\n　丙は、丁とする。\n　戊は、己とする。',
    '　第一条第一項の次に次の一項を加える。\n　　辛は、壬とする。',
    '第一条　甲は、乙とする。\n　辛は、壬とする。\n　丙は、丁とする。\n　戊は、己とする。',
  ],
  [
    'the sentence of an 附則 becomes its first paragraph',
    '第1条　甲は、乙とする。\n附　則\nこの規則は、公布の日から施行する。',
    '　附則を附則第1項とし、附則に次の1項を加える。\n2　会長は、準備をする。',
    '第1条　甲は、乙とする。\n附　則\n1　この規則は、公布の日から施行する。\n2　会長は、準備をする。',
  ],
  [
    'captions of paragraphs of 附則 come with them',
    '第1条　甲は、乙とする。\n附　則\n1　この規則は、公布の日から施行する。\n2　丙は、丁とする。',
    '　附則第2項を附則第3項とし、附則第1項の次に次の1項を加える。\n　（準備）\n2　会長は、準備をする。',
    '第1条　甲は、乙とする。\n附　則\n1　この規則は、公布の日から施行する。\n（準備）\n2　会長は、準備をする。\n3　丙は、丁とする。',
  ],
  [
    'the first items of an article',
    '第1条　甲は、次のとおりとする。',
    '　第1条に次の各号を加える。\n(1)　子\n(2)　丑',
    '第1条　甲は、次のとおりとする。\n(1)　子\n(2)　丑',
  ],
])('%s', (_, before, text, after) => {
  const [old, to] = [parseRegulation(before).regulation, parseRegulation(after).regulation];
  const applied = applyAmendingText(old, text);
  expect(applied).toMatchObject({ ok: true, value: { regulation: to } });
  const generated = generateAmendingText(old, to);
  expect(generated).toMatchObject({ ok: true, value: { fallbacks: [] } });
});

test('an item and a paragraph are added together', () => {
  const old = parseRegulation('第1条　甲は、次のとおりとする。\n(1)　子\n(2)　丑').regulation;
  const applied = applyAmendingText(old, '　第1条に次の1号及び1項を加える。\n(3)　寅\n2　乙は、丙とする。');
  expect(applied.ok && formatRegulation(applied.value.regulation)).toBe(
    '第1条　甲は、次のとおりとする。\n(1)　子\n(2)　丑\n(3)　寅\n2　乙は、丙とする。',
  );
});

test('a part of an 要綱 without 条 is called 第2の(1)', () => {
  const old = parseRegulation('第1　趣旨\n甲を定める。\n第2　委員\n(1)　委員は、5人とする。').regulation;
  const applied = applyAmendingText(old, '　第2の(1)中「5人」を「6人」に改める。');
  expect(applied.ok && formatRegulation(applied.value.regulation)).toContain('(1)　委員は、6人とする。');
});

test('of an act that amends several, the part is read that names this one', () => {
  const old = parseRegulation('部会規程\n第1条　部会長は、甲とする。').regulation;
  const text = `　（審議会規程の一部改正）
第1条　審議会規程（平成20年規程第1号）の一部を次のように改正する。
　第9条を削る。
　（部会規程の一部改正）
第2条　部会規程（平成20年規程第2号）の一部を次のように改正する。
　第1条中「甲」を「乙」に改める。
　　　附　則
　この規程は、公布の日から施行する。`;
  const applied = applyAmendingText(old, text);
  expect(applied.ok && formatRegulation(applied.value.regulation)).toBe(
    '部会規程\n第1条　部会長は、乙とする。',
  );
  const other = parseRegulation('審議会規程\n第8条　甲とする。\n第9条　乙とする。').regulation;
  expect(applyAmendingText(other, text)).toMatchObject({ ok: true });
  expect(applyAmendingText(parseRegulation('委員会規程\n第1条　甲とする。').regulation, text)).toMatchObject({
    ok: false,
    error: { code: 'A_PARSE' },
  });
});

import { expect, test } from 'vitest';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { addressedUnits, findUnit } from '../../../shared/regulation/unitAddress.ts';
import { numberedName, unitName } from '../../../shared/regulation/unitName.ts';

const { regulation } = parseRegulation(`第1条　甲。
第2条　次の者
(1)　乙
(2)　甲
(2)の2　丙
ア　丁
(ア)　戊
第3条の2　己。
2　庚。
イ　辛
ロ　壬
第5条から第8条まで　削除
附則
1　甲。
2　乙。
附則（令和2年条例第1号）
この条例は、公布の日から施行する。`);

test('units are called by their numbers, an article with one paragraph without 第1項', () => {
  const names = addressedUnits(regulation).map(({ address }) => unitName(regulation, address, 'half'));
  expect(names).toEqual([
    '第1条',
    '第2条',
    '第2条第1号',
    '第2条第2号',
    '第2条第2号の2',
    '第2条第2号の2ア',
    '第2条第2号の2ア(ア)',
    '第3条の2第1項',
    '第3条の2第2項',
    '第3条の2第2項イ',
    '第3条の2第2項ロ',
    '第5条',
    '附則第1項',
    '附則第2項',
    '附則',
  ]);
});

test.each([
  ['half', '第13条の2'],
  ['full', '第１３条の２'],
  ['full_if_single', '第13条の２'],
  ['kanji', '第十三条の二'],
] as const)('numbers in %s', (digits, name) => {
  expect(numberedName([13, 2], '条', digits)).toBe(name);
});

test('a number within a deleted range is that unit', () => {
  const unit = findUnit(regulation, { supplement: null, article: [7], paragraph: null, items: [] });
  expect(unit?.label?.text).toBe('第5条から第8条まで');
  expect(findUnit(regulation, { supplement: null, article: [9], paragraph: null, items: [] })).toBeNull();
});

test('a regulation of one sentence is 本則', () => {
  const plain = parseRegulation('審議会規程\n審議会は、必要な都度開く。').regulation;
  const [only] = addressedUnits(plain);
  expect(only && unitName(plain, only.address, 'half')).toBe('本則');
});

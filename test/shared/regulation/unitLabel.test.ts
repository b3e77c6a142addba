import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralLike, readNumerals } from '../../../shared/regulation/numeral.ts';
import type { Label } from '../../../shared/regulation/regulation.ts';
import { compareNumbers, follows, labelLike } from '../../../shared/regulation/unitLabel.ts';

const label = (text: string, ...number: number[]): Label => ({ number, text });

describe('the label of another number in the style of a model', () => {
  test.each([
    [label('第3条', 3), [12], '第12条'],
    [label('第３条', 3), [12], '第１２条'],
    [label('第三条', 3), [12], '第十二条'],
    [label('第一二条', 12), [13], '第一三条'],
    [label('第 ３ 条', 3), [4], '第 ４ 条'],
    [label('第3条', 3), [3, 2], '第3条の2'],
    [label('第三条の二', 3, 2), [4], '第四条'],
    [label('第三条の二', 3, 2), [3, 2, 3], '第三条の二の三'],
    [label('(2)', 2), [3], '(3)'],
    [label('（２）', 2), [10], '（１０）'],
    [label('(2)', 2), [2, 2], '(2)の2'],
    [label('(2の2)', 2, 2), [2, 3], '(2の3)'],
    [label('二', 2), [3], '三'],
    [label('二の二', 2, 2), [2, 3], '二の三'],
    [label('②', 2), [21], '㉑'],
    [label('⑴', 1), [2], '⑵'],
    [label('ア', 1), [2], 'イ'],
    [label('ロ', 2), [3], 'ハ'],
    [label('（ア）', 1), [2], '（イ）'],
    [label('（ｉ）', 1), [4], '（ｉｖ）'],
    [label('a', 1), [2], 'b'],
    [label('1．', 1), [2], '2．'],
    [label('第2章', 2), [3], '第3章'],
    [label('第1', 1), [2], '第2'],
    [label('２', 2), [3], '３'],
    [{ ...label('第5条から第8条まで', 5), through: [8] }, [9], '第9条'],
  ])('%j %j → %s', (model, number, text) => {
    expect(labelLike(model, number)).toEqual({ number, text });
  });

  test('neighbours tell イロハ from アイウ, and how wide two digits are', () => {
    expect(labelLike(label('イ', 1), [3], [label('ロ', 2)]).text).toBe('ハ');
    expect(labelLike(label('イ', 2), [3], [label('ア', 1)]).text).toBe('ウ');
    expect(labelLike(label('９', 9), [10], [label('12', 12)]).text).toBe('10');
  });
});

test('what is printed is read as the number again', () => {
  const models = fc.constantFrom('1', '１', '一', '一二', 'ア', 'イ', 'a', 'ｉ', '①', 'い');
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 20 }), (model, value) => {
      const [first] = readNumerals(model);
      const printed = first ? numeralLike(model, { system: first.system, value }) : '';
      expect(readNumerals(printed)).toContainEqual({ system: first?.system, value });
    }),
    { seed: 20210913, numRuns: 500 },
  );
});

test.each([
  [[4], [3], true],
  [[4], [3, 2], true],
  [[3, 2], [3], true],
  [[3, 3], [3, 2], true],
  [[3, 2, 2], [3, 2], true],
  [[3, 3], [3, 2, 4], true],
  [[5], [3], false],
  [[3], [3], false],
  [[3, 3], [3], false],
  [[4, 2], [3], false],
])('%j behind %j: %j', (number, previous, expected) => {
  expect(follows(number, previous)).toBe(expected);
});

test('branches stand between their base and the next number', () => {
  const numbers = [[4], [3, 3], [3, 2, 3], [3], [3, 2]];
  expect(numbers.toSorted(compareNumbers)).toEqual([[3], [3, 2], [3, 2, 3], [3, 3], [4]]);
});

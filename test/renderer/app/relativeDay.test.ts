import { expect, test } from 'vitest';
import { relativeDay } from '../../../renderer/app/relativeDay.ts';

test.each([
  ['2021-09-13', '5日後'],
  ['2021-09-09', 'あす'],
  ['2021-09-08', 'きょう'],
  ['2021-09-07', 'きのう'],
  ['2021-08-24', '15日前'],
  ['2022-01-01', '115日後'],
])('%s is %s', (date, text) => {
  expect(relativeDay(date, '2021-09-08')).toBe(text);
});

import { expect, test } from 'vitest';
import { readDayOfEveryYear } from '../../../shared/schedule/dayOfEveryYear.ts';

test.each([
  ['4月1日', 4, 1],
  ['４／１', 4, 1],
  ['12.31', 12, 31],
  [' 2 月 28 日 ', 2, 28],
])('%s is a day of every year', (text, month, day) => {
  expect(readDayOfEveryYear(text)).toEqual({ ok: true, month, day });
});

test.each([
  ['6月31日', '6月31日はありません。月と日を確かめてください。'],
  ['13/1', '13月1日はありません。月と日を確かめてください。'],
  ['0月0日', '0月0日はありません。月と日を確かめてください。'],
  ['2/29', '2月29日は、ない年があります。2月28日か3月1日にしてください。'],
  ['四月', '月日として読み取れません。4月1日、4/1 のように入力してください。'],
  ['', '月日として読み取れません。4月1日、4/1 のように入力してください。'],
])('%s is none', (text, message) => {
  expect(readDayOfEveryYear(text)).toEqual({ ok: false, message });
});

import { expect, test } from 'vitest';
import { mergeHolidays } from '../../../shared/schedule/mergeHolidays.ts';

const now = [
  { date: '2020-01-01', name: '元日' },
  { date: '2021-01-01', name: '元日' },
  { date: '2021-10-11', name: 'スポーツの日' },
  { date: '2022-01-01', name: '元日' },
];

test('a file replaces the years that it holds and leaves the others', () => {
  const file = [
    { date: '2021-01-01', name: '元日' },
    { date: '2021-07-23', name: 'スポーツの日' },
  ];
  expect(mergeHolidays(now, file)).toEqual({
    holidays: [now[0], now[1], file[1], now[3]],
    added: [file[1]],
    removed: [now[2]],
  });
});

test('a year that was not there before is no news of single days', () => {
  const file = [{ date: '2023-01-01', name: '元日' }];
  expect(mergeHolidays(now, file)).toEqual({ holidays: [...now, ...file], added: [], removed: [] });
});

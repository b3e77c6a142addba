/** What the days of handed-over plans rest on, where the receiving library's holidays begin or end within them. */
import { expect, test } from 'vitest';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import type { ScheduleBasis } from '../../../shared/handover/handover.ts';
import { basisDifferences } from '../../../shared/handover/scheduleBasis.ts';

const book = { own: [], amounts: [] };

/** The calendar of an office that has the holidays of some years. */
const calendarOf = (first: number, last: number, changes: readonly string[] = []) =>
  createOfficeCalendar({
    holidays: defaultHolidays().filter(({ date }) => {
      const year = Number(date.slice(0, 4));
      return first <= year && year <= last;
    }),
    asOf: '2021-01-01',
    changes: changes.map((date) => ({ date, closed: true, name: '県の記念日' })),
  });

/** What a library with all holidays says of a span. */
function basisOf(...spans: { from: string; to: string }[]): ScheduleBasis {
  const calendar = calendarOf(2015, 2030);
  const dates = spans.flatMap(({ from, to }) => {
    const days: string[] = [];
    for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000)
      days.push(new Date(day).toISOString().slice(0, 10));
    return days.filter((date) => calendar.isClosed(date));
  });
  const closed = dates.map((date) => ({ date, reason: calendar.reasonsClosed(date).join('・') }));
  return { spans, closed, amounts: [] };
}

test('days beyond the data are said to be unknown, and never to be open', () => {
  const basis = basisOf({ from: '2021-12-24', to: '2022-01-12' });
  expect(basisDifferences(basis, book, calendarOf(2020, 2021))).toEqual([
    {
      field: '令和4年1月1日から令和4年1月12日',
      ours: '祝日のデータなし',
      theirs: 'うち閉庁の日6日',
    },
  ]);
});

test('days before the data are unknown too, and what several plans span is named once', () => {
  const basis = basisOf(
    { from: '2021-12-24', to: '2021-12-31' },
    { from: '2021-12-20', to: '2021-12-25' },
    { from: '2021-12-31', to: '2022-01-05' },
  );
  expect(basisDifferences(basis, book, calendarOf(2022, 2023)).map(({ field }) => field)).toEqual([
    '令和3年12月20日から令和3年12月31日',
  ]);
  expect(
    basisDifferences(basisOf({ from: '2030-12-31', to: '2030-12-31' }), book, calendarOf(2022, 2023)),
  ).toEqual([{ field: '令和12年12月31日', ours: '祝日のデータなし', theirs: 'うち閉庁の日1日' }]);
});

test('a span from the first to the last day of the data is compared day by day, its ends included', () => {
  const basis = basisOf({ from: '2021-01-01', to: '2021-12-31' });
  expect(basisDifferences(basis, book, calendarOf(2021, 2021))).toEqual([]);
  expect(basisDifferences(basis, book, calendarOf(2021, 2021, ['2021-07-01']))).toEqual([
    { field: '令和3年7月1日（木）', ours: '県の記念日', theirs: '開庁' },
  ]);
  const open = { ...basis, closed: basis.closed.filter(({ date }) => !/-(?:01-01|12-31)$/.test(date)) };
  expect(basisDifferences(open, book, calendarOf(2021, 2021))).toEqual([
    { field: '令和3年1月1日（金）', ours: '元日', theirs: '開庁' },
    { field: '令和3年12月31日（金）', ours: '年末年始の休日', theirs: '開庁' },
  ]);
});

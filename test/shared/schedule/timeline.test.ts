import { expect, test } from 'vitest';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import {
  meetingNotice,
  minutesPublication,
  specifiedMinimumWage,
  termExpiry,
} from '../../../shared/schedule/chains.ts';
import { computeSchedule } from '../../../shared/schedule/computeSchedule.ts';
import { timelineOf } from '../../../shared/schedule/timeline.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });
const timeline = (chain: typeof meetingNotice, start: string) =>
  timelineOf(chain, computeSchedule(chain, start, calendar).steps, calendar);

test('every day from the first step to the last, each step over its own', () => {
  const shown = timeline(specifiedMinimumWage, '2021-09-13');
  expect(shown?.days).toHaveLength(60);
  expect(shown?.days.filter(({ closed }) => closed)).toHaveLength(19);
  for (const { date, day } of shown?.steps ?? []) {
    const own = shown?.days.find((each) => each.date === date);
    expect(day).toBeCloseTo((own?.left ?? 0) + (shown?.dayWidth ?? 0) / 2);
  }
  expect(shown?.spans.map(({ text }) => text)).toEqual(['15日', '3営業日', '7営業日', '30日']);
  expect(shown?.holidays.map(({ name }) => name)).toEqual(['敬老の日', '文化の日']);
});

test('a chain that counts back stands in the order of its days', () => {
  const shown = timeline(meetingNotice, '2021-09-13');
  expect(shown?.steps.map(({ key }) => key)).toEqual(['notice', 'meeting']);
  expect(shown?.spans.map(({ text }) => text)).toEqual(['3日前']);
});

test('counts that overlap lie on levels of their own', () => {
  const levels = (chain: typeof meetingNotice) =>
    timeline(chain, '2021-12-13')?.spans.map(({ level }) => level);
  expect(levels(specifiedMinimumWage)).toEqual([0, 0, 0, 0]);
  expect(levels(minutesPublication)).toEqual([0, 1]);
});

test('years have no picture of days', () => {
  expect(timeline(termExpiry, '2021-09-06')).toBeNull();
});

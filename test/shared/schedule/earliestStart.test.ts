import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/calendarDays.ts';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import {
  meetingNotice,
  meetingRequest,
  minutesPublication,
  shippedChains,
  specifiedMinimumWage,
  termExpiry,
} from '../../../shared/schedule/chains.ts';
import { computeSchedule } from '../../../shared/schedule/computeSchedule.ts';
import { backwardQuestion, earliestStart } from '../../../shared/schedule/earliestStart.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });

test('a notice of 9 September serves meetings from the 13th on, one of Friday those from Tuesday on', () => {
  expect(earliestStart(meetingNotice, '2021-09-09', calendar)).toEqual({
    start: '2021-09-13',
    firstWorkingStart: '2021-09-13',
  });
  expect(earliestStart(meetingNotice, '2021-09-10', calendar).firstWorkingStart).toBe('2021-09-14');
  expect(earliestStart(meetingNotice, '2021-09-15', calendar)).toEqual({
    start: '2021-09-19',
    firstWorkingStart: '2021-09-21',
  });
});

describe('from 1971 to 2048', () => {
  const from = Date.parse('1971-06-01') / 86_400_000;
  const to = Date.parse('2048-06-01') / 86_400_000;
  const anyDay = fc
    .integer({ min: from, max: to })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

  test('the earliest start is in time, and the day before it is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(meetingNotice, meetingRequest), anyDay, (chain, done) => {
        const { start, firstWorkingStart } = earliestStart(chain, done, calendar);
        const last = (day: string) => computeSchedule(chain, day, calendar).steps.at(-1)?.date ?? '';
        expect(last(start) >= done).toBe(true);
        expect(last(addDays(start, -1)) < done).toBe(true);
        expect(calendar.isClosed(firstWorkingStart)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

test('what each chain is asked backwards', () => {
  expect(shippedChains.map((chain) => [chain.key, backwardQuestion(chain)])).toEqual([
    [specifiedMinimumWage.key, 'latest'],
    ['regionalMinimumWage', 'latest'],
    [meetingNotice.key, 'earliest'],
    [meetingRequest.key, 'earliest'],
    ['opinionHearing', 'latest'],
    [termExpiry.key, 'latest'],
    [minutesPublication.key, 'latest'],
  ]);
  const own = { ...meetingNotice, steps: meetingNotice.steps.slice(0, 1) };
  expect(backwardQuestion(own)).toBeNull();
});

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/calendarDays.ts';
import {
  createOfficeCalendar,
  defaultHolidays,
  OutOfCoverage,
} from '../../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../../shared/schedule/chain.ts';
import { shippedChains, specifiedMinimumWage } from '../../../shared/schedule/chains.ts';
import { computeSchedule, latestStart } from '../../../shared/schedule/computeSchedule.ts';
import { scheduleTable } from '../../../shared/schedule/scheduleTable.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2025-10-04' });
const from = Date.parse('1970-06-01') / 86_400_000;
const to = Date.parse('2048-06-01') / 86_400_000;
const anyDay = fc
  .integer({ min: from, max: to })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const anyChain = fc.constantFrom(...shippedChains);
const stepsOf = (chain: Chain, start: string) => computeSchedule(chain, start, calendar).steps;
const last = (chain: Chain, start: string): string => stepsOf(chain, start).at(-1)?.date ?? '';

describe('from 1970 to 2050', () => {
  test('a later start never gives an earlier day, at any step of any chain', () => {
    fc.assert(
      fc.property(anyChain, anyDay, fc.integer({ min: 1, max: 40 }), (chain, start, days) => {
        const later = stepsOf(chain, addDays(start, days));
        for (const [index, { date }] of stepsOf(chain, start).entries()) {
          expect((later[index]?.date ?? '') >= date).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no step falls on a closed day where its rule forbids it', () => {
    for (const chain of shippedChains) {
      for (let start = '1970-06-01'; start < '2048-06-01'; start = addDays(start, 7 * 13 + 1)) {
        for (const { key, date } of stepsOf(chain, start)) {
          const rule = chain.steps.find((step) => step.key === key)?.rule;
          const mayBeClosed =
            rule === undefined ||
            ['start', 'termOfYears'].includes(rule.kind) ||
            ('whenClosed' in rule && rule.whenClosed === 'stays');
          expect(mayBeClosed || !calendar.isClosed(date)).toBe(true);
        }
      }
    }
  });

  test('the latest start is in time, and the day after it is not', () => {
    fc.assert(
      fc.property(anyChain, anyDay, (chain, target) => {
        let found: ReturnType<typeof latestStart>;
        try {
          found = latestStart(chain, target, calendar);
        } catch (error) {
          // A term that ends in 1971 began before the data.
          expect(error).toBeInstanceOf(OutOfCoverage);
          expect(target < '1973').toBe(true);
          return;
        }
        const { start, lastWorkingStart, steps } = found;
        expect(last(chain, start) <= target).toBe(true);
        expect(last(chain, addDays(start, 1)) > target).toBe(true);
        expect(steps).toEqual(stepsOf(chain, start));
        expect(calendar.isClosed(lastWorkingStart)).toBe(false);
        expect(calendar.closedBetween(lastWorkingStart, addDays(start, 1))).toHaveLength(
          (Date.parse(start) - Date.parse(lastWorkingStart)) / 86_400_000,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('every day of the table is the walk, day by day, that an official makes on the wall calendar', () => {
    const walk = (start: string, open: number): string => {
      let day = start;
      for (let left = open; left > 0; ) {
        day = addDays(day, 1);
        if (!calendar.isClosed(day)) left -= 1;
      }
      return day;
    };
    for (const steps of scheduleTable(specifiedMinimumWage, '1970-01-01', '2050-11-01', calendar)) {
      const [notice = '', deadline, submission, gazette, effective] = steps.map(({ date }) => date);
      let rolled = addDays(notice, 15);
      while (calendar.isClosed(rolled)) rolled = addDays(rolled, 1);
      const handedIn = walk(rolled, 3);
      const printed = walk(handedIn, 7);
      if (
        deadline !== rolled ||
        submission !== handedIn ||
        gazette !== printed ||
        effective !== addDays(printed, 30)
      ) {
        expect.fail(`${notice}: ${steps.map(({ date }) => date).join(' ')}`);
      }
    }
  });
});

describe('at the end of the data', () => {
  test('a schedule that needs a day beyond it is refused, never taken as open', () => {
    expect(() => stepsOf(specifiedMinimumWage, '2050-12-20')).toThrow(OutOfCoverage);
    expect(() => stepsOf(specifiedMinimumWage, '1969-12-01')).toThrow(OutOfCoverage);
  });

  test('a day that never moves may lie beyond it', () => {
    expect(last(specifiedMinimumWage, '2050-11-29')).toBe('2051-01-27');
  });

  test('the latest start is refused where the next day cannot be computed', () => {
    expect(() => latestStart(specifiedMinimumWage, '2051-06-01', calendar)).toThrow(OutOfCoverage);
    expect(() => latestStart(specifiedMinimumWage, '1970-01-20', calendar)).toThrow(OutOfCoverage);
  });
});

test('the same in every time zone, days of 1973 to 2048 computed, printed and read', () => {
  const program = `
    import { createHash } from 'node:crypto';
    import { addDays } from './shared/calendar/calendarDays.ts';
    import { formatJapaneseDate, parseJapaneseDate } from './shared/calendar/japaneseDate.ts';
    import { createOfficeCalendar, defaultHolidays } from './shared/calendar/officeCalendar.ts';
    import { shippedChains } from './shared/schedule/chains.ts';
    import { computeSchedule, latestStart } from './shared/schedule/computeSchedule.ts';
    const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });
    const hash = createHash('sha256');
    for (let day = '1973-06-01'; day < '2048-06-01'; day = addDays(day, 5)) {
      for (const chain of shippedChains) {
        for (const { date } of computeSchedule(chain, day, calendar).steps) hash.update(date);
      }
      const printed = formatJapaneseDate(day, { weekday: true });
      hash.update(printed + JSON.stringify(parseJapaneseDate(printed)));
      if (day.endsWith('-01')) for (const chain of shippedChains) hash.update(latestStart(chain, day, calendar).start);
    }
    process.stdout.write(new Date(2021, 0, 1).getTimezoneOffset() + ' ' + hash.digest('hex'));`;
  const outputs = ['UTC', 'Asia/Tokyo', 'America/New_York'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }).split(' '),
  );
  expect(outputs.map(([offset]) => offset)).toEqual(['0', '-540', '300']);
  expect(new Set(outputs.map(([, hash]) => hash)).size).toBe(1);
});

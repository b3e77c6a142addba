import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '../../../shared/calendar/calendarDays.ts';

const DAY = 86_400_000;
const anyDay = fc
  .integer({ min: Date.parse('0400-01-01') / DAY, max: Date.parse('9000-12-31') / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2000-02-28', 1, '2000-02-29'],
  ['2021-12-31', 1, '2022-01-01'],
  ['2022-01-01', -1, '2021-12-31'],
])('%s and %i days are %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test('days are counted as the platform counts them in UTC', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      expect(addDays(date, days)).toBe(new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10));
      expect(dayNumber(addDays(date, days)) - dayNumber(date)).toBe(days);
    }),
    { numRuns: 5000 },
  );
});

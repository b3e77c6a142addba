import type { Holiday } from '../calendar/officeCalendar.ts';

/**
 * The holidays of a file in place of those of its years, the other years as they were, and what that adds and removes:
 * the Cabinet Office's file ends with the next year, terms and plans do not.
 */
export function mergeHolidays(
  now: readonly Holiday[],
  file: readonly Holiday[],
): {
  readonly holidays: readonly Holiday[];
  readonly added: readonly Holiday[];
  readonly removed: readonly Holiday[];
} {
  const years = new Set(file.map(yearOf));
  const [before, after] = [now, file].map((holidays) => new Set(holidays.map(({ date }) => date)));
  const others = now.filter((holiday) => !years.has(yearOf(holiday)));
  const known = new Set(now.map(yearOf));
  return {
    holidays: [...others, ...file].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    added: file.filter((holiday) => known.has(yearOf(holiday)) && !before?.has(holiday.date)),
    removed: now.filter((holiday) => years.has(yearOf(holiday)) && !after?.has(holiday.date)),
  };
}

const yearOf = ({ date }: Holiday): string => date.slice(0, 4);

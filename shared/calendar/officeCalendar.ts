import { addDays, dayNumber } from './calendarDays.ts';
import { holidaySource, holidayYears } from './holidayData.ts';
import { isIsoDate } from './isoDate.ts';
import { type ClosedDay, type PreparedDays, prepareDays } from './prepareDays.ts';

export type { ClosedDay };
export { holidaySource };

/** A 国民の祝日, 振替休日 or 国民の休日 (国民の祝日に関する法律第3条). */
export interface Holiday {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly name: string;
}

/** A single day that an office adds to the holidays or strikes from them, and what it calls it. */
export interface CalendarChange {
  readonly date: string;
  readonly closed: boolean;
  readonly name: string;
}

/** Days on which offices are closed (行政機関の休日). Days are `YYYY-MM-DD`; each function throws OutOfCoverage. */
export interface OfficeCalendar {
  /** First and last day for which there are holidays: whole years. */
  readonly coverage: { readonly from: string; readonly to: string };
  /** The day on which the holidays were as they are here. */
  readonly asOf: string;
  isClosed(date: string): boolean;
  /** 土曜日, 敬老の日, 年末年始の休日 …; none of a day that is open. */
  reasonsClosed(date: string): readonly string[];
  /** The day itself where it is open. */
  nextOpenOnOrAfter(date: string): string;
  previousOpenOnOrBefore(date: string): string;
  /** The nth open day after the day, before it for negative n; the day itself, open or not, for 0. */
  addWorkingDays(date: string, days: number): string;
  /** The closed days after one day and before another, in order, each with its reasons in one text. */
  closedBetween(after: string, before: string): readonly ClosedDay[];
}

/** A day for which there are no holidays: it is never taken to be open. */
export class OutOfCoverage extends RangeError {
  readonly date: string;
  readonly coverage: OfficeCalendar['coverage'];

  constructor(date: string, coverage: OfficeCalendar['coverage']) {
    super(`${date} is beyond the calendar's data, ${coverage.from} to ${coverage.to}`);
    this.name = 'OutOfCoverage';
    this.date = date;
    this.coverage = coverage;
  }
}

/** The holidays that the program brings along, 1970–2050, in order; from where and as of when says `holidaySource`. */
export function defaultHolidays(): readonly Holiday[] {
  return holidayYears.flatMap((line) => {
    const [year = '', ...days] = line.split(' ');
    return days.map((day) => ({
      date: `${year}-${day.slice(0, 2)}-${day.slice(2, 4)}`,
      name: day.slice(4),
    }));
  });
}

/**
 * The calendar of an office: closed on Saturdays, Sundays, the holidays and from 12/29 to 1/3 (行政機関の休日に関する法律
 * 第1条第1項), which is taken to hold for every year of the data. The data covers the years from the first holiday's to
 * the last one's; a change beyond them counts for nothing. Throws RangeError for no holidays or a day that does not exist.
 */
export function createOfficeCalendar({
  holidays,
  asOf,
  changes = [],
}: {
  readonly holidays: readonly Holiday[];
  readonly asOf: string;
  readonly changes?: readonly CalendarChange[];
}): OfficeCalendar {
  const coverage = coverageOf(holidays);
  const days = prepareDays(coverage, namesByDay(holidays, changes));
  return calendarOf(coverage, asOf, days);
}

function coverageOf(holidays: readonly Holiday[]): OfficeCalendar['coverage'] {
  const wrong = holidays.find(({ date }) => !isIsoDate(date));
  if (wrong || holidays.length === 0) throw new RangeError(`no calendar of ${wrong?.date ?? 'no holidays'}`);
  const years = holidays.map(({ date }) => date.slice(0, 4)).sort();
  return { from: `${years[0]}-01-01`, to: `${years.at(-1)}-12-31` };
}

function namesByDay(
  holidays: readonly Holiday[],
  changes: readonly CalendarChange[],
): ReadonlyMap<string, string> {
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  for (const { date, closed, name } of changes) {
    if (closed) names.set(date, name);
    else names.delete(date);
  }
  return names;
}

function calendarOf(coverage: OfficeCalendar['coverage'], asOf: string, days: PreparedDays): OfficeCalendar {
  const first = dayNumber(coverage.from);
  const indexOf = (date: string): number => {
    const index = dayNumber(date) - first;
    if (index >= 0 && index < days.count) return index;
    throw new OutOfCoverage(date, coverage);
  };
  const dateAt = (index: number | undefined, side: 'from' | 'to'): string => {
    if (index !== undefined && index >= 0 && index < days.count) return days.dateAt(index);
    throw new OutOfCoverage(addDays(coverage[side], side === 'to' ? 1 : -1), coverage);
  };
  return {
    coverage,
    asOf,
    isClosed: (date) => days.closed[indexOf(date)] === 1,
    reasonsClosed: (date) => days.reasons(indexOf(date)),
    nextOpenOnOrAfter: (date) => dateAt(days.nextOpen[indexOf(date)], 'to'),
    previousOpenOnOrBefore: (date) => dateAt(days.previousOpen[indexOf(date)], 'from'),
    addWorkingDays(date, count) {
      const index = indexOf(date);
      if (count === 0) return date;
      const opened = days.openUpTo[index] ?? 0;
      if (count > 0) return dateAt(days.open[opened + count - 1], 'to');
      const before = days.closed[index] === 1 ? opened : opened - 1;
      return dateAt(days.open[before + count], 'from');
    },
    closedBetween: (after, before) => days.closedDays(indexOf(after) + 1, indexOf(before) - 1),
  };
}

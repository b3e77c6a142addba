import { addDays, dayNumber } from './calendarDays.ts';
import { weekdayOf } from './weekday.ts';

/** A day on which offices are closed, with all that closes it in one text. */
export interface ClosedDay {
  readonly date: string;
  readonly reason: string;
}

/** Every day of a span by its index, so that a question about a day is one look. */
export interface PreparedDays {
  readonly count: number;
  /** `YYYY-MM-DD` of an index within the span. */
  dateAt(index: number): string;
  /** 1 where closed. */
  readonly closed: Uint8Array;
  /** Index of the first open day from this one on, of the last one up to it; beyond the span where there is none. */
  readonly nextOpen: Int32Array;
  readonly previousOpen: Int32Array;
  /** The open days' indices, and how many of them there are up to and with each day. */
  readonly open: Int32Array;
  readonly openUpTo: Int32Array;
  reasons(index: number): readonly string[];
  /** The closed ones from one index to another, both included. */
  closedDays(from: number, to: number): readonly ClosedDay[];
}

/**
 * Prepares the days of a span; `names` are the holidays'. What is needed for every day is reckoned with numbers alone: a
 * calendar is made at each start of the program, and of its decades a day's work asks for a few weeks.
 */
export function prepareDays(
  { from, to }: { readonly from: string; readonly to: string },
  names: ReadonlyMap<string, string>,
): PreparedDays {
  const count = dayNumber(to) - dayNumber(from) + 1;
  const known: (string | undefined)[] = [];
  const dateAt = (index: number): string => {
    known[index] ??= addDays(from, index);
    return known[index];
  };
  const closed = closedDaysAsBits(from, count, names);
  const reasons = (index: number): readonly string[] => reasonsOf(dateAt(index), names);
  return {
    count,
    dateAt,
    closed,
    reasons,
    ...openDays(closed),
    closedDays: closedDaysOf(dateAt, closed, (index) => reasons(index).join('・')),
  };
}

/** The days for which `reasonsOf` has something to say. */
function closedDaysAsBits(from: string, count: number, names: ReadonlyMap<string, string>): Uint8Array {
  const closed = new Uint8Array(count);
  const first = dayNumber(from);
  const close = (day: number): void => {
    if (day >= first && day < first + count) closed[day - first] = 1;
  };
  const saturday = ['土', '日', '月', '火', '水', '木', '金'].indexOf(weekdayOf(from));
  for (let day = first - saturday; day < first + count; day += 7) {
    close(day);
    close(day + 1);
  }
  for (const date of names.keys()) close(dayNumber(date));
  const lastYear = Number(addDays(from, count - 1).slice(0, 4));
  for (let year = Number(from.slice(0, 4)) - 1; year <= lastYear; year += 1) {
    const turn = dayNumber(`${String(year).padStart(4, '0')}-12-29`);
    for (let day = turn; day < turn + daysOfTurn; day += 1) close(day);
  }
  return closed;
}

function openDays(closed: Uint8Array): Pick<PreparedDays, 'nextOpen' | 'previousOpen' | 'open' | 'openUpTo'> {
  const count = closed.length;
  const [nextOpen, previousOpen, openUpTo] = [0, 1, 2].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const open: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (closed[index] === 0) open.push(index);
    openUpTo[index] = open.length;
    previousOpen[index] = open.at(-1) ?? -1;
  }
  for (let index = count - 1, next = count; index >= 0; index -= 1) {
    if (closed[index] === 0) next = index;
    nextOpen[index] = next;
  }
  return { nextOpen, previousOpen, open: Int32Array.from(open), openUpTo };
}

/** Each closed day is described once: the same weekend moves many schedules. */
function closedDaysOf(
  dateAt: (index: number) => string,
  closed: Uint8Array,
  reason: (index: number) => string,
): PreparedDays['closedDays'] {
  const described: (ClosedDay | undefined)[] = [];
  return (from, to) => {
    const found: ClosedDay[] = [];
    for (let index = from; index <= to; index += 1) {
      if (closed[index] !== 1) continue;
      const day = described[index] ?? { date: dateAt(index), reason: reason(index) };
      described[index] = day;
      found.push(day);
    }
    return found;
  };
}

/** 行政機関の休日に関する法律第1条第1項: its third item, the turn of the year, excludes the days of its second. */
function reasonsOf(date: string, names: ReadonlyMap<string, string>): string[] {
  const reasons: string[] = [];
  const weekday = weekdayOf(date);
  if (weekday === '土' || weekday === '日') reasons.push(`${weekday}曜日`);
  const name = names.get(date);
  if (name !== undefined) reasons.push(name);
  else if (isTurnOfYear(date.slice(5))) reasons.push('年末年始の休日');
  return reasons;
}

/** 12/29 to 1/3. */
const daysOfTurn = 6;

const isTurnOfYear = (monthAndDay: string): boolean => monthAndDay >= '12-29' || monthAndDay <= '01-03';

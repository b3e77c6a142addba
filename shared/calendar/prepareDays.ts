import { addDays, dayNumber } from './calendarDays.ts';
import { weekdayOf } from './weekday.ts';

/** A day on which offices are closed, with all that closes it in one text. */
export interface ClosedDay {
  readonly date: string;
  readonly reason: string;
}

/** Every day of a span by its index, so that a question about a day is one look. */
export interface PreparedDays {
  readonly dates: readonly string[];
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

/** Prepares the days of a span; `names` are the holidays'. */
export function prepareDays(
  { from, to }: { readonly from: string; readonly to: string },
  names: ReadonlyMap<string, string>,
): PreparedDays {
  const count = dayNumber(to) - dayNumber(from) + 1;
  const dates = Array.from({ length: count }, (_, index) => addDays(from, index));
  const closed = Uint8Array.from(dates, (date) => (reasonsOf(date, names).length > 0 ? 1 : 0));
  const reasons = (index: number): readonly string[] => {
    const date = dates[index];
    return date === undefined ? [] : reasonsOf(date, names);
  };
  return {
    dates,
    closed,
    reasons,
    ...openDays(closed),
    closedDays: closedDaysOf(dates, closed, (index) => reasons(index).join('・')),
  };
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
  dates: readonly string[],
  closed: Uint8Array,
  reason: (index: number) => string,
): PreparedDays['closedDays'] {
  const described: (ClosedDay | undefined)[] = [];
  return (from, to) => {
    const found: ClosedDay[] = [];
    for (let index = from; index <= to; index += 1) {
      if (closed[index] !== 1) continue;
      const day = described[index] ?? { date: dates[index] ?? '', reason: reason(index) };
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

const isTurnOfYear = (monthAndDay: string): boolean => monthAndDay >= '12-29' || monthAndDay <= '01-03';

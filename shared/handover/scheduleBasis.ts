import { addDays } from '../calendar/calendarDays.ts';
import { fiscalYearOf, formatJapaneseDate } from '../calendar/japaneseDate.ts';
import { type OfficeCalendar, OutOfCoverage } from '../calendar/officeCalendar.ts';
import type { Chain } from '../schedule/chain.ts';
import { type ChainBook, chainOn } from '../schedule/chainBook.ts';
import { shippedChains } from '../schedule/chains.ts';
import { computeSchedule } from '../schedule/computeSchedule.ts';
import type { HandoverDifference, ScheduleBasis } from './handover.ts';

/** A chain that is counted from a day, `YYYY-MM-DD`. */
export interface CountedChain {
  readonly chain: Chain;
  readonly start: string;
}

/**
 * What the days of these chains rest on besides the chains themselves. Of a chain that leaves the calendar's data there
 * are no days, and nothing that could differ.
 */
export function scheduleBasis(
  counted: readonly CountedChain[],
  book: ChainBook,
  calendar: OfficeCalendar,
): ScheduleBasis {
  const spans = counted.flatMap(({ chain, start }) => spanOf(chain, start, calendar));
  const shipped = counted.filter(({ chain }) => shippedChains.some(({ key }) => key === chain.key));
  const years = new Map(
    shipped.map(({ chain: { key }, start }) => [
      `${key} ${fiscalYearOf(start)}`,
      { chainKey: key, fiscalYear: fiscalYearOf(start) },
    ]),
  );
  return {
    spans,
    closed: spans.flatMap(({ from, to }) => closedDays(calendar, from, to)),
    amounts: [...years.values()].map((year) => ({ ...year, values: amountsIn(book, year) })),
  };
}

/**
 * Where a library would count otherwise: its closed days in the spans, the days of the spans for which it has no holidays,
 * and its numbers of the shipped chains.
 */
export function basisDifferences(
  basis: ScheduleBasis,
  book: ChainBook,
  calendar: OfficeCalendar,
): HandoverDifference[] {
  return [
    ...dayDifferences(basis, calendar),
    ...unknownDays(basis, calendar),
    ...basis.amounts.flatMap((year) => amountDifferences(year, book)),
  ];
}

/** Of days for which this calendar has no data it cannot be said that they differ. */
function dayDifferences({ spans, closed }: ScheduleBasis, calendar: OfficeCalendar): HandoverDifference[] {
  const theirs = new Map(closed.map(({ date, reason }) => [date, reason]));
  const ours = new Map(
    spans.flatMap(({ from, to }) =>
      closedDays(calendar, from, to).map(({ date, reason }) => [date, reason] as const),
    ),
  );
  return [...new Set([...theirs.keys(), ...ours.keys()])]
    .filter((date) => theirs.has(date) !== ours.has(date) && isCovered(calendar, date))
    .sort()
    .map((date) => ({
      field: formatJapaneseDate(date, { weekday: true }),
      ours: ours.get(date) ?? '開庁',
      theirs: theirs.get(date) ?? '開庁',
    }));
}

/** The parts of the spans before and after this calendar's data: nobody knows here on which of their days offices open. */
function unknownDays({ spans, closed }: ScheduleBasis, { coverage }: OfficeCalendar): HandoverDifference[] {
  const [last, first] = [addDays(coverage.from, -1), addDays(coverage.to, 1)];
  const outside = spans.flatMap(({ from, to }) => [
    { from, to: earlier(to, last) },
    { from: later(from, first), to },
  ]);
  return joinedSpans(outside.filter(({ from, to }) => from <= to)).map(({ from, to }) => {
    const count = closed.filter(({ date }) => from <= date && date <= to).length;
    const field = [...new Set([from, to])].map((date) => formatJapaneseDate(date)).join('から');
    return { field, ours: '祝日のデータなし', theirs: `うち閉庁の日${count}日` };
  });
}

/** Spans in order, those that overlap or follow one another as one. */
function joinedSpans(spans: ScheduleBasis['spans']): ScheduleBasis['spans'] {
  const joined: ScheduleBasis['spans'] = [];
  for (const span of spans.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const before = joined.at(-1);
    if (before && span.from <= addDays(before.to, 1)) before.to = later(before.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one < other ? other : one);
const isCovered = ({ coverage }: OfficeCalendar, date: string): boolean =>
  coverage.from <= date && date <= coverage.to;

function amountDifferences(
  { values, ...year }: ScheduleBasis['amounts'][number],
  book: ChainBook,
): HandoverDifference[] {
  const chain = shippedChains.find(({ key }) => key === year.chainKey);
  const ours = amountsIn(book, year);
  return Object.entries(values).flatMap(([key, value]) => {
    const label = chain?.parameters.find((parameter) => parameter.key === key)?.label ?? key;
    const field = `${chain?.name ?? ''}の${label}（${year.fiscalYear}年度）`;
    return ours[key] === value ? [] : [{ field, ours: String(ours[key] ?? ''), theirs: String(value) }];
  });
}

/** The numbers of a chain in a fiscal year, by their keys. */
function amountsIn(
  book: ChainBook,
  { chainKey, fiscalYear }: Pick<ScheduleBasis['amounts'][number], 'chainKey' | 'fiscalYear'>,
): Record<string, number> {
  const parameters = chainOn(book, chainKey, `${fiscalYear}-04-01`)?.parameters ?? [];
  return Object.fromEntries(parameters.map(({ key, value }) => [key, value]));
}

/** From the first to the last day that a schedule names or steps over. */
function spanOf(chain: Chain, start: string, calendar: OfficeCalendar): ScheduleBasis['spans'] {
  try {
    const { steps } = computeSchedule(chain, start, calendar);
    const days = [start, ...steps.flatMap(({ date, moved }) => [date, ...moved.map((day) => day.date)])];
    const [from = start, to = start] = [days.toSorted()[0], days.toSorted().at(-1)];
    return [{ from, to }];
  } catch (error) {
    if (error instanceof OutOfCoverage) return [];
    throw error;
  }
}

/** Closed days from one day to another, both included; none of those for which there is no data. */
function closedDays(calendar: OfficeCalendar, from: string, to: string): ScheduleBasis['closed'] {
  const { coverage } = calendar;
  const [first, last] = [later(from, coverage.from), earlier(to, coverage.to)];
  if (first > last) return [];
  const ends = [...new Set([first, last])].map((date) => ({
    date,
    reason: calendar.reasonsClosed(date).join('・'),
  }));
  return [...ends.filter(({ reason }) => reason !== ''), ...calendar.closedBetween(first, last)];
}

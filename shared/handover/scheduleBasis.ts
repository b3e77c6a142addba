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

/** Where a library would count otherwise: its closed days in the spans, and its numbers of the shipped chains. */
export function basisDifferences(
  basis: ScheduleBasis,
  book: ChainBook,
  calendar: OfficeCalendar,
): HandoverDifference[] {
  const theirs = new Map(basis.closed.map(({ date, reason }) => [date, reason]));
  const ours = new Map(
    basis.spans.flatMap(({ from, to }) =>
      closedDays(calendar, from, to).map(({ date, reason }) => [date, reason] as const),
    ),
  );
  const days = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
  const closed = days
    .filter((date) => theirs.has(date) !== ours.has(date))
    .map((date) => ({
      field: formatJapaneseDate(date, { weekday: true }),
      ours: ours.get(date) ?? '開庁',
      theirs: theirs.get(date) ?? '開庁',
    }));
  return [...closed, ...basis.amounts.flatMap((year) => amountDifferences(year, book))];
}

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

/** Closed days from one day to another; none of those for which there is no data. */
function closedDays(calendar: OfficeCalendar, from: string, to: string) {
  const { coverage } = calendar;
  const [after, before] = [addDays(from, -1), addDays(to, 1)];
  if (after < coverage.from || before > coverage.to) return [];
  return calendar.closedBetween(after, before);
}

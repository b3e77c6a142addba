import { addDays, lastDayOfYears } from '../calendar/calendarDays.ts';
import type { ClosedDay, OfficeCalendar } from '../calendar/officeCalendar.ts';
import { amountOf, type Chain, type ChainStep } from './chain.ts';
import { amountIn, ruleText } from './ruleText.ts';

/** A day, and the closed days that were passed on the way to it. */
export interface FoundDay {
  readonly date: string;
  readonly moved: readonly ClosedDay[];
}

/** A step ready to be computed for many starts: its words are made once. */
export interface CompiledStep {
  readonly key: string;
  readonly label: string;
  readonly rule: string;
  readonly basis: string;
  /** Index of the step it counts from; null where it takes the start or its own day. */
  readonly from: number | null;
  /** Null where its day was not entered yet. */
  readonly find: (base: string, calendar: OfficeCalendar) => FoundDay | null;
}

const compiled = new WeakMap<Chain, readonly CompiledStep[]>();

/** The steps of a chain; of the same value again the same steps. Throws RangeError where a step counts from none. */
export function compileChain(chain: Chain): readonly CompiledStep[] {
  const known = compiled.get(chain);
  if (known) return known;
  const steps = chain.steps.map((step, index): CompiledStep => {
    const from = 'from' in step.rule ? indexOfStep(chain, step.rule.from, index) : null;
    const { key, label, basis } = step;
    return { key, label, basis, rule: ruleText(chain, step), from, find: findOf(chain, step) };
  });
  compiled.set(chain, steps);
  return steps;
}

function indexOfStep(chain: Chain, key: string, before: number): number {
  const index = chain.steps.findIndex((step) => step.key === key);
  if (index >= 0 && index < before) return index;
  throw new RangeError(`${chain.key}: no step ${key} before step ${before + 1}`);
}

const unmoved: readonly ClosedDay[] = [];

function findOf(chain: Chain, { rule }: ChainStep): CompiledStep['find'] {
  const amount = amountOf(rule);
  const count = amount === null ? 0 : amountIn(chain, amount);
  switch (rule.kind) {
    case 'start':
      return (base) => ({ date: base, moved: unmoved });
    case 'calendarDays':
      return (base, calendar) => settled(addDays(base, count), rule.whenClosed, calendar);
    case 'workingDays':
      if (count === 0) return (base, calendar) => settled(base, 'next', calendar);
      return (base, calendar) => {
        const date = calendar.addWorkingDays(base, count);
        return { date, moved: calendar.closedBetween(base, date) };
      };
    case 'clearDaysBefore':
      return (base, calendar) => settled(addDays(base, -(count + 1)), rule.whenClosed, calendar);
    case 'termOfYears':
      return (base) => ({ date: lastDayOfYears(base, count), moved: unmoved });
    case 'fixedDay':
      return (base) => ({ date: dayOfYearFrom(base, rule.month, rule.day), moved: unmoved });
    case 'input':
      return () => (rule.date === null ? null : { date: rule.date, moved: unmoved });
  }
}

function settled(
  date: string,
  whenClosed: 'next' | 'previous' | 'stays',
  calendar: OfficeCalendar,
): FoundDay {
  if (whenClosed === 'stays' || !calendar.isClosed(date)) return { date, moved: unmoved };
  if (whenClosed === 'next') {
    const open = calendar.nextOpenOnOrAfter(date);
    return { date: open, moved: calendar.closedBetween(addDays(date, -1), open) };
  }
  const open = calendar.previousOpenOnOrBefore(date);
  return { date: open, moved: calendar.closedBetween(open, addDays(date, 1)) };
}

function dayOfYearFrom(base: string, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const inYear = (year: number): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const year = Number(base.slice(0, 4));
  return inYear(year) >= base ? inYear(year) : inYear(year + 1);
}

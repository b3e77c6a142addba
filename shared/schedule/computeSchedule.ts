import { addDays, dayNumber } from '../calendar/calendarDays.ts';
import { isIsoDate } from '../calendar/isoDate.ts';
import { type ClosedDay, type OfficeCalendar, OutOfCoverage } from '../calendar/officeCalendar.ts';
import type { Chain } from './chain.ts';
import { type CompiledStep, compileChain } from './compileChain.ts';

export interface ScheduledStep {
  readonly key: string;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The rule in words. */
  readonly rule: string;
  readonly basis: string;
  /** The closed days that were skipped or stepped over to come to the date, in order. */
  readonly moved: readonly ClosedDay[];
}

export interface Schedule {
  /** In the chain's order, without those that still wait. */
  readonly steps: readonly ScheduledStep[];
}

/**
 * The days of a chain from its start, `YYYY-MM-DD`, each with the rule and the closed days that moved it. A step that
 * waits for a day to be entered, and those counted from it, are left out.
 *
 * Throws RangeError for a start that does not exist or a chain whose steps do not hang together, and OutOfCoverage where
 * a rule asks for a day beyond the calendar's data.
 */
export function computeSchedule(chain: Chain, start: string, calendar: OfficeCalendar): Schedule {
  if (!isIsoDate(start)) throw new RangeError(`not a day that exists: ${start}`);
  const dates: (string | null)[] = [];
  const steps: ScheduledStep[] = [];
  for (const compiled of compileChain(chain)) {
    const scheduled = scheduledStep(compiled, dates, start, calendar);
    dates.push(scheduled?.date ?? null);
    if (scheduled) steps.push(scheduled);
  }
  return { steps };
}

function scheduledStep(
  { key, label, rule, basis, from, find }: CompiledStep,
  dates: readonly (string | null)[],
  start: string,
  calendar: OfficeCalendar,
): ScheduledStep | null {
  const base = from === null ? start : dates[from];
  const found = base ? find(base, calendar) : null;
  return found && { key, label, date: found.date, rule, basis, moved: found.moved };
}

export interface LatestStart {
  /** The greatest day from which the chain's last step falls on the target or before it. */
  readonly start: string;
  /** The last open day up to it, which a secretariat would name. */
  readonly lastWorkingStart: string;
  /** The schedule from `start`. */
  readonly steps: readonly ScheduledStep[];
}

/**
 * The latest start from which the last step of a chain falls on the target, `YYYY-MM-DD`, or before it: with one day more
 * it falls after it. Every rule gives a later day or the same one for a later start, so that halving finds it.
 *
 * Throws OutOfCoverage where the calendar's data does not reach far enough to be sure, and RangeError for a target that
 * does not exist or a chain whose last step does not follow from its start.
 */
export function latestStart(chain: Chain, target: string, calendar: OfficeCalendar): LatestStart {
  if (!isIsoDate(target)) throw new RangeError(`not a day that exists: ${target}`);
  if (!followsFromStart(chain))
    throw new RangeError(`${chain.key}: the last step does not follow from the start`);
  const { from, to } = calendar.coverage;
  const inTime = (start: string): boolean => isInTime(chain, start, target, calendar);
  if (!inTime(from)) throw new OutOfCoverage(addDays(from, -1), calendar.coverage);
  if (inTime(to)) throw new OutOfCoverage(addDays(to, 1), calendar.coverage);
  let [early, late] = [0, dayNumber(to) - dayNumber(from)];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (inTime(addDays(from, middle))) early = middle;
    else late = middle;
  }
  const start = addDays(from, early);
  // Where the data ends before the next day's last step, nothing shows that it is too late.
  computeSchedule(chain, addDays(start, 1), calendar);
  return {
    start,
    lastWorkingStart: calendar.previousOpenOnOrBefore(start),
    steps: computeSchedule(chain, start, calendar).steps,
  };
}

/** Whether another start would give another last day: not so where it is entered by hand. */
export function followsFromStart(chain: Chain): boolean {
  const steps = compileChain(chain);
  let index: number | null = steps.length - 1;
  while (index !== null && index > 0) index = steps[index]?.from ?? null;
  return index === 0;
}

/** A day that lies beyond the data counts as what it is: too late behind the end, in time before the beginning. */
function isInTime(chain: Chain, start: string, target: string, calendar: OfficeCalendar): boolean {
  try {
    return (computeSchedule(chain, start, calendar).steps.at(-1)?.date ?? '') <= target;
  } catch (error) {
    if (error instanceof OutOfCoverage) return error.date < calendar.coverage.from;
    throw error;
  }
}

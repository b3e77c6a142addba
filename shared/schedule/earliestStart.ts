import { addDays } from '../calendar/calendarDays.ts';
import type { OfficeCalendar } from '../calendar/officeCalendar.ts';
import type { Chain } from './chain.ts';
import { followsFromStart, latestStart } from './computeSchedule.ts';

export interface EarliestStart {
  /** The smallest day from which the chain's last step falls on the day or after it. */
  readonly start: string;
  /** The first open day from it on. */
  readonly firstWorkingStart: string;
}

/**
 * The earliest start for which the last step of a chain, done on a day, `YYYY-MM-DD`, is done in time: a notice that goes
 * out on that day serves meetings from then on. Throws as `latestStart` does.
 */
export function earliestStart(chain: Chain, done: string, calendar: OfficeCalendar): EarliestStart {
  const start = addDays(latestStart(chain, addDays(done, -1), calendar).start, 1);
  return { start, firstWorkingStart: calendar.nextOpenOnOrAfter(start) };
}

/**
 * What is asked of a chain backwards: by when to begin (`latest`), or, where its last step lies before the start, from
 * which day on (`earliest`); null where the last step does not follow from the start.
 */
export function backwardQuestion(chain: Chain): 'latest' | 'earliest' | null {
  if (chain.steps.length < 2 || !followsFromStart(chain)) return null;
  let step = chain.steps.at(-1);
  while (step && 'from' in step.rule) {
    if (step.rule.kind === 'clearDaysBefore') return 'earliest';
    const { from } = step.rule;
    step = chain.steps.find(({ key }) => key === from);
  }
  return 'latest';
}

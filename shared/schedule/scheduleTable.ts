import { addDays } from '../calendar/calendarDays.ts';
import type { OfficeCalendar } from '../calendar/officeCalendar.ts';
import type { Chain } from './chain.ts';
import { computeSchedule, type ScheduledStep } from './computeSchedule.ts';

/** The schedules of every day from `from` to `to`, both `YYYY-MM-DD` and included. Throws as computeSchedule does. */
export function scheduleTable(
  chain: Chain,
  from: string,
  to: string,
  calendar: OfficeCalendar,
): readonly (readonly ScheduledStep[])[] {
  const rows: (readonly ScheduledStep[])[] = [];
  for (let start = from; start <= to; start = addDays(start, 1)) {
    rows.push(computeSchedule(chain, start, calendar).steps);
  }
  return rows;
}

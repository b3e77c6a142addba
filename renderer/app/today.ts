import { wallClock } from '../../shared/calendar/wallClock.ts';

/** The day on this computer's calendar, `YYYY-MM-DD`. */
export function today(): string {
  return wallClock(new Date()).day;
}

import { type OfficeCalendar, OutOfCoverage } from '../../shared/calendar/officeCalendar.ts';
import { problemText } from '../../shared/contract/problemText.ts';

export type Computed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** What can be computed, or in words why the calendar's data does not reach. */
export function computed<T>(compute: () => T): Computed<T> {
  try {
    return { ok: true, value: compute() };
  } catch (error) {
    if (error instanceof OutOfCoverage) return { ok: false, message: beyondText(error.date, error.coverage) };
    throw error;
  }
}

function beyondText(date: string, { from, to }: OfficeCalendar['coverage']): string {
  const { what, why, next } = problemText({ code: 'schedule.beyondCalendar', details: { date, from, to } });
  return `${what}。${why}${next}`;
}

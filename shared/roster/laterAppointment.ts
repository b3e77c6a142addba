import type { Membership } from './membership.ts';
import type { SeatCalendar } from './seatCalendar.ts';

/**
 * What it means that a table names a later day of appointment than the seat has: another term, which is a seat of its own
 * (再任), or the same one with its day corrected.
 */
export type LaterChoice = 'again' | 'correction';

/**
 * What a day of appointment in a table means beside the seat that the person has in the body; null where it is not a later
 * one. Whoever is appointed after the term, or after the last day of the seat, is appointed again. Otherwise nobody can tell:
 * a body without terms appoints again without the first appointment having ended.
 */
export function laterAppointment(
  seat: Membership | null,
  appointedOn: string | null,
  calendar: SeatCalendar<Membership>,
): 'again' | 'undecided' | null {
  if (!seat || appointedOn === null || seat.appointedOn === appointedOn) return null;
  const ends = [calendar.termEnd(seat), calendar.lastDay(seat)];
  if (ends.some((end) => end !== null && end < appointedOn)) return 'again';
  return seat.appointedOn !== null && seat.appointedOn < appointedOn ? 'undecided' : null;
}

/**
 * The seat that a table speaks of, among those that one person has in one body: the one with just this day, else the one
 * that is held on `date`, else the last one that was over before the day that the table names.
 */
export function seatMeant(
  seats: readonly Membership[],
  appointedOn: string | null,
  date: string,
  calendar: SeatCalendar<Membership>,
): Membership | null {
  const ended = seats
    .filter((seat) => appointedOn !== null && (calendar.lastDay(seat) ?? appointedOn) < appointedOn)
    .toSorted((one, other) => (one.appointedOn ?? '').localeCompare(other.appointedOn ?? ''));
  return (
    seats.find((seat) => appointedOn !== null && seat.appointedOn === appointedOn) ??
    seats.find((seat) => calendar.isHeld(seat, date)) ??
    ended.at(-1) ??
    null
  );
}

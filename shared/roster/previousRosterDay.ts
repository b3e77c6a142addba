import { addDays } from '../calendar/calendarDays.ts';
import type { Membership } from './membership.ts';
import { type SeatRule, seatCalendar } from './seatCalendar.ts';

/**
 * The last day before `date` whose roster was another one: the day before the latest appointment, the latest last day, or
 * the day before the latest change of a title or role. Null where nothing ever changed by then.
 */
export function previousRosterDay(
  memberships: readonly Membership[],
  rule: SeatRule,
  date: string,
): string | null {
  const calendar = seatCalendar(memberships, () => rule);
  const days = memberships.flatMap((seat) => {
    const begins = [
      seat.appointedOn,
      ...seat.laterTitles.map(({ from }) => from),
      ...seat.roles.map(({ from }) => from),
    ];
    const ends = [calendar.lastDay(seat), ...seat.roles.map(({ until }) => until)];
    return [
      ...begins.filter((day) => day !== null).map((day) => addDays(day, -1)),
      ...ends.filter((day) => day !== null),
    ];
  });
  return (
    days
      .filter((day) => day < date)
      .sort()
      .at(-1) ?? null
  );
}

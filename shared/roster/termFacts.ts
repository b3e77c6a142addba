import { addDays } from '../calendar/calendarDays.ts';
import type { TermRule } from '../council/body.ts';
import type { Membership } from './membership.ts';
import type { Person } from './person.ts';
import type { RosterRow } from './rosterAt.ts';
import { about, type RosterFact } from './rosterFact.ts';
import type { SeatCalendar } from './seatCalendar.ts';

/** Days before the end of a term from which on the next appointment has to be prepared. */
const noticeDays = 90;

/** Terms of the members of a day: ending within the notice, over while they serve on, or not to be told. */
export function termFacts(
  rows: readonly RosterRow[],
  date: string,
  { basis, ...term }: TermRule,
): RosterFact[] {
  const soon = addDays(date, noticeDays);
  const ending = rows.filter(
    ({ termEndsOn }) => termEndsOn !== null && date <= termEndsOn && termEndsOn <= soon,
  );
  const unknown = rows.filter(
    ({ membership, termEndsOn }) =>
      term.years !== null &&
      term.substituteServesRemainder &&
      membership.isSubstitute &&
      membership.predecessorId === null &&
      termEndsOn === null,
  );
  return [
    ...about(ending, (seats) => ({
      kind: 'termEnding',
      severity: 'check',
      basis,
      seats,
      endsOn: ending.map(({ termEndsOn }) => termEndsOn ?? ''),
    })),
    ...about(
      rows.filter(({ isServingOn }) => isServingOn),
      (seats) => ({ kind: 'servingOn', severity: 'check', basis, seats }),
    ),
    ...about(unknown, (seats) => ({ kind: 'termUnknown', severity: 'check', basis, seats })),
  ];
}

/** Seats that ended with their term, of which nobody said what came then: no successor, no next appointment, no last day. */
export function termOver(
  seats: readonly Membership[],
  people: readonly Person[],
  date: string,
  calendar: SeatCalendar<Membership>,
  { basis }: TermRule,
): RosterFact[] {
  const personById = new Map(people.map((person) => [person.id, person]));
  const succeeded = new Set(seats.map(({ predecessorId }) => predecessorId));
  const ended = seats.filter((seat) => {
    const end = calendar.termEnd(seat);
    const isOver = end !== null && end < date && seat.endedOn === null && calendar.lastDay(seat) === end;
    return isOver && !succeeded.has(seat.id) && !isAppointedAgain(seat, seats);
  });
  const open = ended.flatMap((membership) => {
    const person = personById.get(membership.personId);
    return person ? [{ membership, person }] : [];
  });
  return about(open, (factSeats) => ({ kind: 'termOver', severity: 'check', basis, seats: factSeats }));
}

function isAppointedAgain({ id, personId, appointedOn }: Membership, seats: readonly Membership[]): boolean {
  return seats.some(
    (other) =>
      other.id !== id && other.personId === personId && (other.appointedOn ?? '') > (appointedOn ?? ''),
  );
}

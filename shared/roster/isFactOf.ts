import type { RosterRow } from './rosterAt.ts';
import type { RosterFact } from './rosterFact.ts';

/** Whether a fact is about this line of the roster: its seat, or the person who holds it. */
export function isFactOf(fact: RosterFact, { membership, person }: RosterRow): boolean {
  return (
    ('seats' in fact && fact.seats.some(({ membershipId }) => membershipId === membership.id)) ||
    ('people' in fact && fact.people.some(({ personId }) => personId === person.id))
  );
}

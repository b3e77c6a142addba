import type { Body } from '../council/body.ts';
import { bodySeatRule } from './bodySeatRule.ts';
import { compareGojuon } from './gojuonOrder.ts';
import type { Membership } from './membership.ts';
import type { Person } from './person.ts';
import { type RosterRow, rosterAt } from './rosterAt.ts';

/** One person with the seats of a day, body by body. */
export interface MatrixLine {
  readonly person: Person;
  /** As many as there are bodies; null where the person does not sit. */
  readonly seats: readonly (RosterRow | null)[];
}

/** Who sits where: people in 五十音順 against bodies in the given order, on a day (`YYYY-MM-DD`). */
export function seatMatrix(
  bodies: readonly Body[],
  memberships: readonly Membership[],
  people: readonly Person[],
  date: string,
): MatrixLine[] {
  const byBody = Map.groupBy(memberships, ({ bodyId }) => bodyId);
  const rosters = bodies.map((body) => {
    const rule = { ...bodySeatRule(body), order: 'gojuon' } as const;
    const rows = rosterAt(byBody.get(body.id) ?? [], people, date, body.composition.sides, rule);
    return new Map(rows.map((row) => [row.person.id, row]));
  });
  const seated = new Map(
    rosters.flatMap((roster) => [...roster.values()].map(({ person }) => [person.id, person])),
  );
  return [...seated.values()].sort(compareGojuon).map((person) => ({
    person,
    seats: rosters.map((roster) => roster.get(person.id) ?? null),
  }));
}

import type { Membership } from './membership.ts';
import { nameCandidateKey, nameKey } from './nameKey.ts';
import type { Person, PersonName } from './person.ts';
import { factSeat, type RosterFact } from './rosterFact.ts';

/**
 * The members whose name the rosters of a day print in more than one form, or in another than the registered one, and
 * those whose name meets another person's when forms of characters are put aside (as candidates only: 参考).
 */
export function nameForms(
  members: readonly Person[],
  inForce: readonly Membership[],
  people: readonly Person[],
): RosterFact[] {
  const seatsByPerson = Map.groupBy(inForce, ({ personId }) => personId);
  const peopleByKey = Map.groupBy(people, ({ name }) => nameCandidateKey(written(name)));
  return [...new Set(members)].flatMap((person) => [
    ...formsOfOne(person, seatsByPerson.get(person.id) ?? []),
    ...similarPeople(person, peopleByKey.get(nameCandidateKey(written(person.name))) ?? []),
  ]);
}

function formsOfOne(person: Person, memberships: readonly Membership[]): RosterFact[] {
  const seats = memberships.map((membership) => factSeat(membership, person));
  const forms = new Set([person.name, ...seats.map(({ name }) => name)].map(written));
  return forms.size > 1 ? [{ kind: 'nameForms', severity: 'check', registered: person.name, seats }] : [];
}

function similarPeople(person: Person, sameKey: readonly Person[]): RosterFact[] {
  return sameKey
    .filter((other) => written(other.name) !== written(person.name))
    .map((other) => ({
      kind: 'similarPeople',
      severity: nameKey(written(other.name)) === nameKey(written(person.name)) ? 'check' : 'note',
      people: [person, other].map(({ id, name }) => ({ personId: id, name })),
    }));
}

function written(name: PersonName): string {
  return name.family + name.given;
}

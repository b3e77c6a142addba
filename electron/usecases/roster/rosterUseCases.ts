import { findBody } from '../../../db/council/councilStore.ts';
import {
  insertMembership,
  listMemberships,
  listMembershipsOf,
  listSuccessors,
  removeMembership,
  updateMembership,
} from '../../../db/roster/membershipStore.ts';
import {
  findPeople,
  findPeopleByName,
  findPeopleInSeats,
  insertPerson,
  listPeople,
  updatePerson,
} from '../../../db/roster/personStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { nameText } from '../../../shared/roster/nameText.ts';
import type { PersonName } from '../../../shared/roster/person.ts';
import type { Appointment, rosterContract } from '../../../shared/roster/rosterContract.ts';
import type { CommandContext, UseCases } from '../contexts.ts';
import { contactUseCases } from './contactUseCases.ts';
import { rosterSettingUseCases } from './rosterSettingUseCases.ts';
import { separatePerson } from './separatePerson.ts';

/** The person whom an appointment means; created where nobody is. Several of one name cannot be told apart. */
async function personOf({ library }: CommandContext, appointment: Appointment) {
  const { who, name, reading, readingCertainty } = appointment;
  if (who.kind === 'registered') {
    const [person] = await findPeople(library, [who.personId]);
    return person ? ok({ id: person.id, isNew: false }) : problem('notFound', { what: nameText(name) });
  }
  const known = who.kind === 'byName' ? await findPeopleByName(library, name) : [];
  const [person, ...others] = known;
  if (others.length > 0) {
    return problem('roster.ambiguousName', { name: nameText(name), count: String(known.length) });
  }
  if (person) return ok({ id: person.id, isNew: false });
  const created = await insertPerson(library, { name, reading, readingCertainty });
  return ok({ id: created.id, isNew: true });
}

/** 富田 眞智子 ほか8名: whom the history names. */
function describeNames(
  describe: CommandContext['describe'],
  people: readonly { readonly name: PersonName }[],
): void {
  const names = [...new Set(people.map(({ name }) => nameText(name)))];
  const [first] = names;
  if (first) describe(`${first}${names.length > 1 ? ` ほか${names.length - 1}名` : ''}`);
}

export const rosterUseCases: UseCases<typeof rosterContract> = {
  async 'roster.seats'({ library }, { bodyId }) {
    const memberships = await listMembershipsOf(library, [bodyId]);
    const people = new Map(
      (await findPeople(library, [...new Set(memberships.map(({ personId }) => personId))])).map((person) => [
        person.id,
        person,
      ]),
    );
    return ok(
      memberships.flatMap((membership) => {
        const person = people.get(membership.personId);
        return person ? [{ membership, person }] : [];
      }),
    );
  },

  async 'roster.people'({ library }) {
    const byPerson = Map.groupBy(await listMemberships(library), ({ personId }) => personId);
    const people = await listPeople(library);
    return ok(people.map((person) => ({ ...person, memberships: byPerson.get(person.id) ?? [] })));
  },

  async 'roster.appoint'(context, { bodyId, appointments }) {
    const body = await findBody(context.library, bodyId);
    if (!body) return problem('notFound', { what: '会議体' });
    const appointed = [];
    for (const appointment of appointments) {
      if (nameText(appointment.name) === '') return problem('input.blank', { field: '氏名' });
      const person = await personOf(context, appointment);
      if (!person.ok) return person;
      const { id } = await insertMembership(context.library, {
        personId: person.value.id,
        bodyId,
        side: appointment.side,
        title: appointment.title,
        printedName: appointment.printedName,
        appointedOn: appointment.appointedOn,
        endedOn: null,
        roles: appointment.role === null ? [] : [{ role: appointment.role, from: null, until: null }],
        predecessorId: appointment.predecessorId ?? null,
        isSubstitute: appointment.isSubstitute ?? false,
        handPosition: appointment.handPosition ?? null,
      });
      appointed.push({ membershipId: id, personId: person.value.id, personIsNew: person.value.isNew });
    }
    describeNames(context.describe, appointments);
    return ok(appointed);
  },

  async 'roster.edit'({ library, describe }, { people, memberships }) {
    for (const { id, revision, fields } of people) {
      if (fields.name && nameText(fields.name) === '') return problem('input.blank', { field: '氏名' });
      const updated = await updatePerson(library, id, revision, fields);
      if (!updated.ok) return updated;
    }
    for (const { id, revision, fields } of memberships) {
      const updated = await updateMembership(library, id, revision, fields);
      if (!updated.ok) return updated;
    }
    const inSeats = await findPeopleInSeats(
      library,
      memberships.map(({ id }) => id),
    );
    const named = await findPeople(
      library,
      people.map(({ id }) => id),
    );
    describeNames(describe, [...named, ...inSeats]);
    return ok({});
  },

  'roster.separate': separatePerson,
  ...contactUseCases,
  ...rosterSettingUseCases,

  async 'roster.remove'({ library, describe }, { memberships }) {
    const people = await findPeopleInSeats(
      library,
      memberships.map(({ id }) => id),
    );
    // Whoever took over from a seat that never was takes over from nobody.
    const leaving = new Set(memberships.map(({ id }) => id));
    const orphaned = await listSuccessors(library, [...leaving]);
    for (const { id, revision } of orphaned.filter((seat) => !leaving.has(seat.id))) {
      const updated = await updateMembership(library, id, revision, { predecessorId: null });
      if (!updated.ok) return updated;
    }
    for (const { id, revision } of memberships) {
      const removed = await removeMembership(library, id, revision);
      if (!removed.ok) return removed;
    }
    describeNames(describe, people);
    return ok({});
  },
};

import { findMembership, updateMembership } from '../../../db/roster/membershipStore.ts';
import { findPeople, insertPerson } from '../../../db/roster/personStore.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/channel.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { similarPeopleSubject } from '../../../shared/roster/factSubject.ts';
import { nameText } from '../../../shared/roster/nameText.ts';
import type { rosterContract } from '../../../shared/roster/rosterContract.ts';
import type { CommandContext } from '../contexts.ts';
import { acceptFinding } from '../proofreading/acceptFinding.ts';

/**
 * 別の人とする: gives one seat to a person of its own, or to one who is registered. Without the decision that goes with
 * it the two would be reported as perhaps one person the moment after.
 */
export async function separatePerson(
  { library, describe }: CommandContext,
  { id, revision, personId }: InputOf<typeof rosterContract, 'roster.separate'>,
): Promise<Result<OutputOf<typeof rosterContract, 'roster.separate'>>> {
  const seat = await findMembership(library, id);
  const [before] = seat ? await findPeople(library, [seat.personId]) : [];
  if (!seat || !before) return problem('notFound', { what: 'この委員' });
  const name = seat.printedName ?? before.name;
  const reading = { reading: before.reading, readingCertainty: 'estimated' } as const;
  const holderId = personId ?? (await insertPerson(library, { name, ...reading })).id;
  const [holder] = await findPeople(library, [holderId]);
  if (!holder) return problem('notFound', { what: nameText(name) });
  const printedName = nameText(name) === nameText(holder.name) ? null : name;
  const moved = await updateMembership(library, id, revision, { personId: holder.id, printedName });
  if (!moved.ok) return moved;
  const people = [before, holder].map((person) => ({ personId: person.id, name: person.name }));
  if (nameText(before.name) !== nameText(holder.name)) {
    await acceptFinding(library, similarPeopleSubject(people));
  }
  describe(nameText(name));
  return ok({ personId: holder.id });
}

import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { countMembersAt } from '../../../db/roster/membershipStore.ts';

/** Of some bodies, those in which somebody sits on a day (`YYYY-MM-DD`), and the others, each in the order given. */
export async function bodiesOnDay(library: ReadableLibrary, bodyIds: readonly string[], day: string) {
  const members = await countMembersAt(library, day);
  const sits = (id: string) => (members.get(id) ?? 0) > 0;
  return { sitting: bodyIds.filter(sits), empty: bodyIds.filter((id) => !sits(id)) };
}

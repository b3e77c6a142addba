import type { Changed } from '../../shared/contract/record.ts';
import { type Membership, type MembershipFields, membershipSchema } from '../../shared/roster/membership.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { RowPatch, WritableLibrary } from '../library/writableLibrary.ts';
import type { MembershipTable } from './rosterTables.ts';

function rowToMembership(row: MembershipTable): Membership {
  return membershipSchema.parse({
    id: row.id,
    revision: row.revision,
    personId: row.person_id,
    bodyId: row.body_id,
    side: row.side,
    title: row.title,
    printedName:
      row.printed_family_name === null
        ? null
        : { family: row.printed_family_name, given: row.printed_given_name ?? '' },
    appointedOn: row.appointed_on,
    endedOn: row.ended_on,
    role: row.role,
  });
}

function fieldsToRow(fields: Changed<MembershipFields>): RowPatch<'membership'> {
  return {
    person_id: fields.personId,
    body_id: fields.bodyId,
    side: fields.side,
    title: fields.title,
    printed_family_name: fields.printedName === null ? null : fields.printedName?.family,
    printed_given_name: fields.printedName === null ? null : fields.printedName?.given,
    appointed_on: fields.appointedOn,
    ended_on: fields.endedOn,
    role: fields.role,
  };
}

export async function listMemberships(library: ReadableLibrary): Promise<Membership[]> {
  const rows = await library.selectFrom('membership').selectAll().orderBy('id').execute();
  return rows.map(rowToMembership);
}

export async function findMembership(library: ReadableLibrary, id: string): Promise<Membership | null> {
  const row = await library.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToMembership(row) : null;
}

/** Every seat of the bodies, whenever held, in the order of entry. */
export async function listMembershipsOf(
  library: ReadableLibrary,
  bodyIds: readonly string[],
): Promise<Membership[]> {
  if (bodyIds.length === 0) return [];
  const rows = await library
    .selectFrom('membership')
    .selectAll()
    .where('body_id', 'in', [...bodyIds])
    .orderBy('id')
    .execute();
  return rows.map(rowToMembership);
}

/** How many members each body has on the day; bodies without members are left out. */
export async function countMembersAt(library: ReadableLibrary, date: string): Promise<Map<string, number>> {
  const rows = await library
    .selectFrom('membership')
    .select((eb) => ['body_id', eb.fn.countAll<number>().as('count')])
    .where((eb) => eb.or([eb('appointed_on', 'is', null), eb('appointed_on', '<=', date)]))
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>=', date)]))
    .groupBy('body_id')
    .execute();
  return new Map(rows.map((row) => [row.body_id, Number(row.count)]));
}

export function insertMembership(library: WritableLibrary, fields: MembershipFields) {
  return library.insert('membership', {
    person_id: fields.personId,
    body_id: fields.bodyId,
    side: fields.side,
    title: fields.title,
    printed_family_name: fields.printedName?.family ?? null,
    printed_given_name: fields.printedName?.given ?? null,
    appointed_on: fields.appointedOn,
    ended_on: fields.endedOn,
    role: fields.role,
  });
}

export function updateMembership(
  library: WritableLibrary,
  id: string,
  revision: number,
  fields: Changed<MembershipFields>,
) {
  return library.update('membership', id, revision, fieldsToRow(fields));
}

export function removeMembership(library: WritableLibrary, id: string, revision: number) {
  return library.remove('membership', id, revision);
}

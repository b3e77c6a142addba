import type { Changed } from '../../shared/contract/record.ts';
import { bodySeatRule } from '../../shared/roster/bodySeatRule.ts';
import {
  type Membership,
  type MembershipFields,
  membershipSchema,
  type NewMembership,
} from '../../shared/roster/membership.ts';
import type { SeatDates } from '../../shared/roster/memberTerm.ts';
import { seatCalendar } from '../../shared/roster/seatCalendar.ts';
import { listBodies } from '../council/councilStore.ts';
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
    endReason: row.end_reason,
    predecessorId: row.predecessor_id,
    isSubstitute: row.is_substitute === 1,
    termEndsOn: row.term_ends_on,
    laterTitles: JSON.parse(row.later_titles),
    roles: JSON.parse(row.roles),
    handPosition: row.hand_position,
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
    end_reason: fields.endReason,
    predecessor_id: fields.predecessorId,
    is_substitute: fields.isSubstitute === undefined ? undefined : Number(fields.isSubstitute),
    term_ends_on: fields.termEndsOn,
    later_titles: fields.laterTitles && JSON.stringify(fields.laterTitles),
    roles: fields.roles && JSON.stringify(fields.roles),
    hand_position: fields.handPosition,
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

/** The days of every seat, without what is printed of it: who is a member follows from them (see `seatCalendar`). */
async function listSeatDates(library: ReadableLibrary): Promise<SeatDates[]> {
  const rows = await library
    .selectFrom('membership')
    .select([
      'id',
      'person_id',
      'body_id',
      'appointed_on',
      'ended_on',
      'predecessor_id',
      'is_substitute',
      'term_ends_on',
    ])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    bodyId: row.body_id,
    appointedOn: row.appointed_on,
    endedOn: row.ended_on,
    predecessorId: row.predecessor_id,
    isSubstitute: row.is_substitute === 1,
    termEndsOn: row.term_ends_on,
  }));
}

/** How many members each body has on the day; bodies without members are left out. */
export async function countMembersAt(library: ReadableLibrary, date: string): Promise<Map<string, number>> {
  const rules = new Map((await listBodies(library)).map((body) => [body.id, bodySeatRule(body)]));
  const seats = await listSeatDates(library);
  const calendar = seatCalendar(seats, (bodyId) => rules.get(bodyId));
  const held = Map.groupBy(
    seats.filter((seat) => calendar.isHeld(seat, date)),
    ({ bodyId }) => bodyId,
  );
  return new Map([...held].map(([bodyId, { length }]) => [bodyId, length]));
}

/** The seats that take over from one of these. */
export async function listSuccessors(
  library: ReadableLibrary,
  membershipIds: readonly string[],
): Promise<Membership[]> {
  if (membershipIds.length === 0) return [];
  const rows = await library
    .selectFrom('membership')
    .selectAll()
    .where('predecessor_id', 'in', [...membershipIds])
    .execute();
  return rows.map(rowToMembership);
}

export function insertMembership(library: WritableLibrary, fields: NewMembership) {
  return library.insert('membership', {
    person_id: fields.personId,
    body_id: fields.bodyId,
    side: fields.side,
    title: fields.title,
    printed_family_name: fields.printedName?.family ?? null,
    printed_given_name: fields.printedName?.given ?? null,
    appointed_on: fields.appointedOn,
    ended_on: fields.endedOn,
    end_reason: fields.endReason ?? '',
    predecessor_id: fields.predecessorId ?? null,
    is_substitute: Number(fields.isSubstitute ?? false),
    term_ends_on: fields.termEndsOn ?? null,
    later_titles: JSON.stringify(fields.laterTitles ?? []),
    roles: JSON.stringify(fields.roles ?? []),
    hand_position: fields.handPosition ?? null,
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

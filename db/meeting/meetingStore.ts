import type { Changed } from '../../shared/contract/record.ts';
import {
  type Meeting,
  type MeetingCourse,
  type MeetingFields,
  meetingSchema,
} from '../../shared/meeting/meeting.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { RowPatch, WritableLibrary } from '../library/writableLibrary.ts';
import type { MeetingTable } from './meetingTables.ts';

function rowToMeeting(row: MeetingTable, bodyIds: readonly string[]): Meeting {
  return meetingSchema.parse({
    id: row.id,
    revision: row.revision,
    name: row.name,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    place: row.place,
    issuer: row.issuer,
    part: row.part,
    number: row.number,
    endsAt: row.ends_at,
    mode: row.mode,
    openness: row.openness,
    closedReason: row.closed_reason,
    numbering: row.numbering,
    distributedOn: row.distributed_on,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    bodyIds,
  });
}

function fieldsToRow(fields: Changed<MeetingFields & MeetingCourse>): RowPatch<'meeting'> {
  return {
    name: fields.name,
    held_on: fields.heldOn,
    starts_at: fields.startsAt,
    place: fields.place,
    issuer: fields.issuer,
    part: fields.part,
    number: fields.number,
    ends_at: fields.endsAt,
    mode: fields.mode,
    openness: fields.openness,
    closed_reason: fields.closedReason,
    numbering: fields.numbering,
    distributed_on: fields.distributedOn,
    opened_on: fields.openedOn,
    closed_on: fields.closedOn,
  };
}

/** All meetings, the latest first; those without a date come before all others. */
export async function listMeetings(library: ReadableLibrary): Promise<Meeting[]> {
  const rows = await library
    .selectFrom('meeting')
    .selectAll()
    .orderBy('held_on', (ob) => ob.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute();
  const seats = await library
    .selectFrom('meeting_body')
    .select(['meeting_id', 'body_id'])
    .orderBy('position')
    .execute();
  const bodyIds = Map.groupBy(seats, (seat) => seat.meeting_id);
  return rows.map((row) =>
    rowToMeeting(
      row,
      (bodyIds.get(row.id) ?? []).map((seat) => seat.body_id),
    ),
  );
}

export async function findMeeting(library: ReadableLibrary, id: string): Promise<Meeting | null> {
  const row = await library.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const seats = await library
    .selectFrom('meeting_body')
    .select('body_id')
    .where('meeting_id', '=', id)
    .orderBy('position')
    .execute();
  return rowToMeeting(
    row,
    seats.map((seat) => seat.body_id),
  );
}

export function insertMeeting(library: WritableLibrary, fields: MeetingFields) {
  return library.insert('meeting', {
    name: fields.name,
    held_on: fields.heldOn,
    starts_at: fields.startsAt,
    place: fields.place,
    issuer: fields.issuer,
    part: fields.part,
    number: fields.number,
    ends_at: fields.endsAt,
    mode: fields.mode,
    openness: fields.openness,
    closed_reason: fields.closedReason,
    numbering: fields.numbering,
    distributed_on: null,
    opened_on: null,
    closed_on: null,
  });
}

export function updateMeeting(
  library: WritableLibrary,
  id: string,
  revision: number,
  fields: Changed<MeetingFields & MeetingCourse>,
) {
  return library.update('meeting', id, revision, fieldsToRow(fields));
}

export function removeMeeting(library: WritableLibrary, id: string, revision: number) {
  return library.remove('meeting', id, revision);
}

/** Replaces the bodies that meet; an empty list takes them all out. */
export async function replaceMeetingBodies(
  library: WritableLibrary,
  meetingId: string,
  bodyIds: readonly string[],
): Promise<void> {
  const present = await library
    .selectFrom('meeting_body')
    .select(['id', 'revision'])
    .where('meeting_id', '=', meetingId)
    .execute();
  for (const row of present) await library.remove('meeting_body', row.id, row.revision);
  for (const [position, bodyId] of bodyIds.entries()) {
    await library.insert('meeting_body', { meeting_id: meetingId, body_id: bodyId, position });
  }
}

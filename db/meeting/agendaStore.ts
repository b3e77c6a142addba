import type { Changed } from '../../shared/contract/record.ts';
import { type AgendaItem, type AgendaItemFields, agendaItemSchema } from '../../shared/meeting/meeting.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { RowPatch, WritableLibrary } from '../library/writableLibrary.ts';
import type { AgendaItemTable } from './meetingTables.ts';

/** An agenda item with its place, which only the store knows. */
export type PlacedAgendaItem = AgendaItem & { readonly position: number };

function rowToAgendaItem(row: AgendaItemTable): PlacedAgendaItem {
  const item = agendaItemSchema.parse({
    id: row.id,
    revision: row.revision,
    meetingId: row.meeting_id,
    text: row.text,
    kind: row.kind,
    isSubItem: row.is_sub_item === 1,
    bodyIds: JSON.parse(row.body_ids),
  });
  return { ...item, position: row.position };
}

function fieldsToRow(fields: Changed<AgendaItemFields>): RowPatch<'agenda_item'> {
  return {
    text: fields.text,
    kind: fields.kind,
    is_sub_item: fields.isSubItem === undefined ? undefined : Number(fields.isSubItem),
    body_ids: fields.bodyIds && JSON.stringify(fields.bodyIds),
  };
}

/** The agenda of a meeting in order. */
export async function listAgenda(library: ReadableLibrary, meetingId: string): Promise<PlacedAgendaItem[]> {
  const rows = await library
    .selectFrom('agenda_item')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  return rows.map(rowToAgendaItem);
}

export async function findAgendaItem(library: ReadableLibrary, id: string): Promise<PlacedAgendaItem | null> {
  const row = await library.selectFrom('agenda_item').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToAgendaItem(row) : null;
}

export function insertAgendaItem(
  library: WritableLibrary,
  item: AgendaItemFields & { readonly meetingId: string; readonly position: number },
) {
  return library.insert('agenda_item', {
    meeting_id: item.meetingId,
    position: item.position,
    text: item.text,
    kind: item.kind,
    is_sub_item: Number(item.isSubItem),
    body_ids: JSON.stringify(item.bodyIds),
  });
}

export function updateAgendaItem(
  library: WritableLibrary,
  id: string,
  revision: number,
  { position, ...fields }: Changed<AgendaItemFields> & { readonly position?: number },
) {
  return library.update('agenda_item', id, revision, { ...fieldsToRow(fields), position });
}

export function removeAgendaItem(library: WritableLibrary, id: string, revision: number) {
  return library.remove('agenda_item', id, revision);
}

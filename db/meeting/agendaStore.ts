import { type AgendaItem, agendaItemSchema } from '../../shared/meeting/meeting.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { AgendaItemTable } from './meetingTables.ts';

/** An agenda item with its place, which only the store knows. */
export type PlacedAgendaItem = AgendaItem & { readonly position: number };

function rowToAgendaItem(row: AgendaItemTable): PlacedAgendaItem {
  const item = agendaItemSchema.parse({
    id: row.id,
    revision: row.revision,
    meetingId: row.meeting_id,
    text: row.text,
  });
  return { ...item, position: row.position };
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
  item: { readonly meetingId: string; readonly position: number; readonly text: string },
) {
  return library.insert('agenda_item', {
    meeting_id: item.meetingId,
    position: item.position,
    text: item.text,
  });
}

export function updateAgendaItem(
  library: WritableLibrary,
  id: string,
  revision: number,
  fields: { readonly text?: string; readonly position?: number },
) {
  return library.update('agenda_item', id, revision, fields);
}

export function removeAgendaItem(library: WritableLibrary, id: string, revision: number) {
  return library.remove('agenda_item', id, revision);
}

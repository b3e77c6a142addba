import {
  type RosterSetting,
  type RosterSettingFields,
  rosterSettingSchema,
} from '../../shared/roster/rosterSetting.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { RosterSettingTable } from './rosterTables.ts';

function rowToSetting(row: RosterSettingTable): RosterSetting {
  return rosterSettingSchema.parse({
    id: row.id,
    revision: row.revision,
    bodyId: row.body_id,
    order: row.member_order,
    columns: JSON.parse(row.columns),
  });
}

function fieldsToRow({ order, columns }: RosterSettingFields) {
  return { member_order: order, columns: JSON.stringify(columns) };
}

/** The office's own setting and those of single bodies. */
export async function listRosterSettings(library: ReadableLibrary): Promise<RosterSetting[]> {
  const rows = await library.selectFrom('roster_setting').selectAll().execute();
  return rows.map(rowToSetting);
}

export function insertRosterSetting(
  library: WritableLibrary,
  bodyId: string | null,
  fields: RosterSettingFields,
) {
  return library.insert('roster_setting', { body_id: bodyId, ...fieldsToRow(fields) });
}

export function updateRosterSetting(
  library: WritableLibrary,
  id: string,
  revision: number,
  fields: RosterSettingFields,
) {
  return library.update('roster_setting', id, revision, fieldsToRow(fields));
}

export function removeRosterSetting(library: WritableLibrary, id: string, revision: number) {
  return library.remove('roster_setting', id, revision);
}

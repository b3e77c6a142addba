import type { Changed } from '../../shared/contract/record.ts';
import { type Material, type MaterialFields, materialSchema } from '../../shared/meeting/material.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { RowPatch, WritableLibrary } from '../library/writableLibrary.ts';
import type { MaterialTable } from './materialTables.ts';

/** A material with its place, which only the store knows. */
export type PlacedMaterial = Material & { readonly position: number };

/** What becomes of a material when its papers are distributed, and afterwards. */
type Fate = Pick<Material, 'given' | 'addedOn' | 'replacedOn' | 'removedOn'>;

function rowToMaterial(row: MaterialTable): PlacedMaterial {
  const material = materialSchema.parse({
    id: row.id,
    revision: row.revision,
    meetingId: row.meeting_id,
    title: row.title,
    kind: row.kind,
    suffix: row.suffix,
    agendaItemIds: JSON.parse(row.agenda_item_ids),
    paper: row.paper && JSON.parse(row.paper),
    isClosed: row.is_closed === 1,
    copies: row.copies,
    source: row.source,
    handling: row.handling,
    booklet: row.booklet,
    given: row.given && JSON.parse(row.given),
    addedOn: row.added_on,
    replacedOn: row.replaced_on,
    removedOn: row.removed_on,
  });
  return { ...material, position: row.position };
}

function fieldsToRow(fields: Changed<MaterialFields & Fate>): RowPatch<'material'> {
  return {
    title: fields.title,
    kind: fields.kind,
    suffix: fields.suffix,
    agenda_item_ids: fields.agendaItemIds && JSON.stringify(fields.agendaItemIds),
    paper: fields.paper && JSON.stringify(fields.paper),
    is_closed: fields.isClosed === undefined ? undefined : Number(fields.isClosed),
    copies: fields.copies,
    source: fields.source,
    handling: fields.handling,
    booklet: fields.booklet,
    given: fields.given && JSON.stringify(fields.given),
    added_on: fields.addedOn,
    replaced_on: fields.replacedOn,
    removed_on: fields.removedOn,
  };
}

/** The materials of a meeting in order. */
export async function listMaterials(library: ReadableLibrary, meetingId: string): Promise<PlacedMaterial[]> {
  const rows = await library
    .selectFrom('material')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(rowToMaterial);
}

export async function findMaterial(library: ReadableLibrary, id: string): Promise<PlacedMaterial | null> {
  const row = await library.selectFrom('material').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToMaterial(row) : null;
}

export function insertMaterial(
  library: WritableLibrary,
  material: MaterialFields &
    Pick<Material, 'meetingId' | 'given' | 'addedOn'> & { readonly position: number },
) {
  return library.insert('material', {
    meeting_id: material.meetingId,
    position: material.position,
    title: material.title,
    kind: material.kind,
    suffix: material.suffix,
    agenda_item_ids: JSON.stringify(material.agendaItemIds),
    paper: material.paper && JSON.stringify(material.paper),
    is_closed: Number(material.isClosed),
    copies: material.copies,
    source: material.source,
    handling: material.handling,
    booklet: material.booklet,
    given: material.given && JSON.stringify(material.given),
    added_on: material.addedOn,
    replaced_on: null,
    removed_on: null,
  });
}

export function updateMaterial(
  library: WritableLibrary,
  id: string,
  revision: number,
  { position, ...fields }: Changed<MaterialFields & Fate> & { readonly position?: number },
) {
  return library.update('material', id, revision, { ...fieldsToRow(fields), position });
}

export function removeMaterial(library: WritableLibrary, id: string, revision: number) {
  return library.remove('material', id, revision);
}

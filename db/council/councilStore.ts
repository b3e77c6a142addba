import type { Changed } from '../../shared/contract/record.ts';
import { type Body, type BodyFields, bodySchema } from '../../shared/council/body.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { RowPatch, WritableLibrary } from '../library/writableLibrary.ts';
import type { BodyTable } from './councilTables.ts';

function rowToBody(row: BodyTable): Body {
  return bodySchema.parse({
    id: row.id,
    revision: row.revision,
    parentId: row.parent_id,
    kind: row.kind,
    name: row.name,
    shortName: row.short_name,
    template: row.template,
    legalBasis: JSON.parse(row.legal_basis),
    composition: JSON.parse(row.composition),
    quorum: JSON.parse(row.quorum),
    convening: JSON.parse(row.convening),
    term: JSON.parse(row.term),
    invitations: JSON.parse(row.invitations),
    establishedOn: row.established_on,
    abolishedOn: row.abolished_on,
    predecessorId: row.predecessor_id,
    position: row.position,
  });
}

function fieldsToRow(fields: Changed<BodyFields>): RowPatch<'body'> {
  return {
    parent_id: fields.parentId,
    kind: fields.kind,
    name: fields.name,
    short_name: fields.shortName,
    template: fields.template,
    legal_basis: fields.legalBasis && JSON.stringify(fields.legalBasis),
    composition: fields.composition && JSON.stringify(fields.composition),
    quorum: fields.quorum && JSON.stringify(fields.quorum),
    convening: fields.convening && JSON.stringify(fields.convening),
    term: fields.term && JSON.stringify(fields.term),
    invitations: fields.invitations && JSON.stringify(fields.invitations),
    established_on: fields.establishedOn,
    abolished_on: fields.abolishedOn,
    predecessor_id: fields.predecessorId,
  };
}

/** All bodies, siblings in their order. */
export async function listBodies(library: ReadableLibrary): Promise<Body[]> {
  const rows = await library.selectFrom('body').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(rowToBody);
}

export async function findBody(library: ReadableLibrary, id: string): Promise<Body | null> {
  const row = await library.selectFrom('body').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToBody(row) : null;
}

/** Adds a body behind its siblings. */
export async function insertBody(library: WritableLibrary, fields: BodyFields) {
  const last = await library
    .selectFrom('body')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('parent_id', fields.parentId === null ? 'is' : '=', fields.parentId)
    .executeTakeFirst();
  return library.insert('body', {
    parent_id: fields.parentId,
    kind: fields.kind,
    name: fields.name,
    short_name: fields.shortName,
    template: fields.template,
    legal_basis: JSON.stringify(fields.legalBasis),
    composition: JSON.stringify(fields.composition),
    quorum: JSON.stringify(fields.quorum),
    convening: JSON.stringify(fields.convening),
    term: JSON.stringify(fields.term),
    invitations: JSON.stringify(fields.invitations),
    established_on: fields.establishedOn,
    abolished_on: fields.abolishedOn,
    predecessor_id: fields.predecessorId,
    position: (last?.position ?? 0) + 1,
  });
}

export function updateBody(
  library: WritableLibrary,
  id: string,
  revision: number,
  fields: Changed<BodyFields>,
) {
  return library.update('body', id, revision, fieldsToRow(fields));
}

export function removeBody(library: WritableLibrary, id: string, revision: number) {
  return library.remove('body', id, revision);
}

/** What keeps a body from being removed: bodies below it or in its succession, seats in it, meetings of it. */
export async function countDependents(library: ReadableLibrary, id: string) {
  const count = async (
    table: 'body' | 'membership' | 'meeting_body',
    column: 'parent_id' | 'body_id' | 'predecessor_id',
  ) => {
    const row = await library
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(column as never, '=', id as never)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  };
  return {
    bodies: await count('body', 'parent_id'),
    seats: await count('membership', 'body_id'),
    meetings: await count('meeting_body', 'body_id'),
    successors: await count('body', 'predecessor_id'),
  };
}

import { ok, type Result } from '../../shared/contract/result.ts';
import type { RowImage } from '../library/rowChange.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { HandoverComparison } from './compareHandover.ts';
import type { HandedTable } from './handedTables.ts';
import type { OrderedTable } from './orderedLists.ts';

/** How many entries became what. */
export interface Received {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Takes rows over as they were compared and decided. Problem: `conflict` where one of them has changed since.
 */
export async function receiveHandover(
  writable: WritableLibrary,
  { added, changed, removed, placed }: HandoverComparison,
): Promise<Result<Received>> {
  for (const { table, row } of removed) {
    const gone = await writable.remove(table, String(row.id), Number(row.revision));
    if (!gone.ok) return gone;
  }
  for (const { table, row } of added) await writable.adopt(table, row);
  for (const { table, row, revision } of changed) {
    const updated = await writable.update(table, String(row.id), revision, patchOf(row));
    if (!updated.ok) return updated;
  }
  for (const { table, id, position } of placed) {
    const row = await rowIn(writable, table, id);
    if (!row || row.position === position) continue;
    const moved = await writable.update(table, id, row.revision, { position });
    if (!moved.ok) return moved;
  }
  return ok({ added: added.length, changed: changed.length, removed: removed.length });
}

/** A row as the command has left it so far. */
function rowIn(writable: WritableLibrary, table: OrderedTable, id: string) {
  return writable.selectFrom(table).select(['revision', 'position']).where('id', '=', id).executeTakeFirst();
}

/** Every column but the key and the revision, which are the library's own. */
function patchOf({ id: _, revision: __, ...columns }: RowImage) {
  return columns as Parameters<WritableLibrary['update']>[3] & Record<HandedTable, never>;
}

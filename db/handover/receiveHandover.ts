import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { HandoverDecision } from '../../shared/handover/handover.ts';
import { connections, type Library } from '../library/library.ts';
import { type RowImage, sameContent } from '../library/rowChange.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { RecordTable } from '../schema.ts';
import type { CollectedRows } from './collectRows.ts';
import { compareHandover, differsKey } from './compareHandover.ts';

export interface Received {
  readonly added: number;
  readonly changed: number;
}

/**
 * Takes rows over as decided. What is here and not there stays. Problems: `handover.undecided` where a conflict is not
 * decided, also one that arose since the decisions were made.
 */
export async function receiveHandover(
  writable: WritableLibrary,
  library: Library,
  rows: CollectedRows,
  decisions: Readonly<Record<string, HandoverDecision>>,
): Promise<Result<Received>> {
  const { conflicts } = compareHandover(library, rows);
  if (conflicts.some(({ key }) => decisions[key] === undefined)) return problem('handover.undecided');
  const { reader } = library[connections];
  const renamed = renamedRows(rows, decisions);
  let [added, changed] = [0, 0];
  for (const [table, of] of renamed) {
    const find = reader.prepare<[string], RowImage>(`select * from ${table} where id = ?`);
    for (const [id, theirs] of of) {
      const ours = find.get(id);
      if (!ours) {
        if (table === 'roster_setting' && hasSetting(library, theirs)) continue;
        await writable.adopt(table, theirs);
        added += 1;
      } else if (!sameContent(ours, theirs) && decisions[differsKey(table, id)] === 'theirs') {
        const { id: _, revision, ...patch } = theirs;
        const updated = await writable.update(table, id, Number(ours.revision), patch as never);
        if (!updated.ok) return updated;
        changed += 1;
      }
    }
  }
  return ok({ added, changed });
}

/** A body has one form of its roster; the one that is here stays. */
function hasSetting(library: Library, { body_id }: RowImage): boolean {
  const sql = 'select 1 from roster_setting where body_id is ?';
  return library[connections].reader.prepare(sql).get(body_id) !== undefined;
}

/** The rows without those for which ours stand, and with ours named wherever theirs were. */
function renamedRows(
  rows: CollectedRows,
  decisions: Readonly<Record<string, HandoverDecision>>,
): CollectedRows {
  const same = Object.entries(decisions).flatMap(([key, decision]) => {
    const [, table, theirs, ours] = /^sameName (\w+):([^=]+)=(.+)$/.exec(key) ?? [];
    return decision === 'ours' && table && theirs && ours
      ? [{ table: table as RecordTable, theirs, ours }]
      : [];
  });
  const rename = (value: RowImage[string]): RowImage[string] =>
    typeof value === 'string'
      ? same.reduce((text, { theirs, ours }) => text.replaceAll(theirs, ours), value)
      : value;
  const left = new Set(same.map(({ table, theirs }) => `${table} ${theirs}`));
  return new Map(
    [...rows].map(([table, of]) => [
      table,
      new Map(
        [...of]
          .filter(([id]) => !left.has(`${table} ${id}`))
          .map(([id, row]) => [
            id,
            Object.fromEntries(Object.entries(row).map(([column, value]) => [column, rename(value ?? null)])),
          ]),
      ),
    ]),
  );
}

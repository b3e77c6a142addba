import type { HandoverConflict } from '../../shared/handover/handover.ts';
import { connections, type Library } from '../library/library.ts';
import { type RowImage, sameContent } from '../library/rowChange.ts';
import type { RecordTable } from '../schema.ts';
import type { CollectedRows } from './collectRows.ts';
import { fieldName, rowTitle, tableName } from './rowNames.ts';

/** What taking rows over would do. */
export interface HandoverComparison {
  readonly added: number;
  readonly same: number;
  readonly conflicts: readonly HandoverConflict[];
}

/** Keys of conflicts: `differs person:ID`, `sameName person:THEIRS=OURS`. */
export const differsKey = (table: RecordTable, id: string): string => `differs ${table}:${id}`;
const sameNameKey = (table: RecordTable, theirs: string, ours: string): string =>
  `sameName ${table}:${theirs}=${ours}`;

/** Compares rows that come in with those of a library. Revisions are each library's own. */
export function compareHandover(library: Library, rows: CollectedRows): HandoverComparison {
  const { reader } = library[connections];
  const conflicts: HandoverConflict[] = [];
  let [added, same] = [0, 0];
  for (const [table, of] of rows) {
    const find = reader.prepare<[string], RowImage>(`select * from ${table} where id = ?`);
    for (const [id, theirs] of of) {
      const ours = find.get(id);
      if (!ours) {
        added += 1;
        conflicts.push(...sameName(library, table, theirs, rows));
      } else if (sameContent(ours, theirs)) same += 1;
      else conflicts.push(differing(table, ours, theirs, rows));
    }
  }
  return { added, same, conflicts };
}

function differing(
  table: RecordTable,
  ours: RowImage,
  theirs: RowImage,
  rows: CollectedRows,
): HandoverConflict {
  const columns = Object.keys(theirs).filter(
    (column) => column !== 'revision' && ours[column] !== theirs[column],
  );
  return {
    ...{ key: differsKey(table, String(theirs.id)), kind: 'differs', what: tableName(table) },
    title: rowTitle(table, theirs, rows),
    differences: columns.map((column) => ({
      field: fieldName(table, column),
      ours: String(ours[column] ?? ''),
      theirs: String(theirs[column] ?? ''),
    })),
  };
}

const nameColumns: Partial<Readonly<Record<RecordTable, readonly string[]>>> = {
  person: ['family_name', 'given_name'],
  body: ['name'],
};

/** Another entry of the name is here: it may be the same one, entered in both libraries. */
function sameName(
  library: Library,
  table: RecordTable,
  theirs: RowImage,
  rows: CollectedRows,
): HandoverConflict[] {
  const columns = nameColumns[table];
  if (!columns) return [];
  const where = columns.map((column) => `${column} = ?`).join(' and ');
  const found = library[connections].reader
    .prepare<unknown[], string>(`select id from ${table} where ${where} order by id`)
    .pluck()
    .all(...columns.map((column) => theirs[column]));
  const others = found.filter((id) => !rows.get(table)?.has(id));
  return others.slice(0, 1).map((ours) => ({
    ...{ key: sameNameKey(table, String(theirs.id), ours), kind: 'sameName', what: tableName(table) },
    ...{ title: rowTitle(table, theirs, rows), differences: [] },
  }));
}

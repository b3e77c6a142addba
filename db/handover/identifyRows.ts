import type { HandoverConflict, HandoverDecision } from '../../shared/handover/handover.ts';
import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import type { Collected, CollectedRows } from './collected.ts';
import { type HandedTable, sameColumns } from './handedTables.ts';
import { anyId } from './idsIn.ts';
import { rowTitle, tableName } from './rowNames.ts';

/** Rows that come in, under the ids that they have here. */
export interface IdentifiedRows extends Collected {
  /** What has the name of something here. */
  readonly sameNames: readonly HandoverConflict[];
}

type Ids = ReadonlyMap<string, string>;

const nameColumns: readonly (readonly [HandedTable, readonly string[]])[] = [
  ['body', ['name']],
  ['person', ['family_name', 'given_name']],
];

/**
 * Finds what was entered in both libraries on its own: people and bodies by their names, where it was decided that they
 * are the same, and rows that say so themselves (the form of a body's roster, the numbers of a chain in a year).
 */
export function identifyRows(
  connection: Connection,
  { rows, scope }: Collected,
  decisions: Readonly<Record<string, HandoverDecision>>,
): IdentifiedRows {
  const named = nameColumns.flatMap(([table, columns]) => sameRows(connection, rows, table, columns));
  const sameNames = named.map(({ table, theirs, ours }): HandoverConflict => {
    const key = `sameName ${table}:${theirs.id}=${ours.id}`;
    const about = { title: rowTitle(table, theirs, { rows, reader: null }), differences: [] };
    return { key, kind: 'sameName', what: tableName(table), ...about };
  });
  const decided = named.filter((_, index) => decisions[sameNames[index]?.key ?? ''] === 'ours');
  let known = renamed({ rows, scope }, idsOf(decided));
  for (const [table, columns] of sameColumns) {
    const same = sameRows(connection, known.rows, table, columns);
    if (same.length > 0) known = renamed(known, idsOf(same));
  }
  return { ...known, sameNames };
}

interface SameRow {
  readonly table: HandedTable;
  readonly theirs: RowImage;
  readonly ours: RowImage;
}

const idsOf = (same: readonly SameRow[]): Ids =>
  new Map(same.map(({ theirs, ours }) => [String(theirs.id), String(ours.id)]));

/** Rows that are not here, each with the first row here that is equal in these columns and does not come in itself. */
function sameRows(
  connection: Connection,
  rows: CollectedRows,
  table: HandedTable,
  columns: readonly string[],
): SameRow[] {
  const coming = rows.get(table) ?? new Map<string, RowImage>();
  const isHere = connection.prepare(`select 1 from ${table} where id = ?`);
  const where = columns.map((column) => `${column} is ?`).join(' and ');
  const find = connection.prepare<unknown[], RowImage>(`select * from ${table} where ${where} order by id`);
  return [...coming.values()].flatMap((theirs) => {
    if (isHere.get(theirs.id)) return [];
    const found = find.all(...columns.map((column) => theirs[column]));
    const ours = found.find(({ id }) => !coming.has(String(id)));
    return ours ? [{ table, theirs, ours }] : [];
  });
}

/** With other ids wherever they are named, also inside JSON. */
function renamed({ rows, scope }: Collected, ids: Ids): Collected {
  const rename = (text: string) => text.replaceAll(anyId, (id) => ids.get(id) ?? id);
  const image = (row: RowImage): RowImage =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'string' ? rename(value) : value,
      ]),
    );
  const { meeting, members, all } = scope;
  return {
    rows: new Map(
      [...rows].map(([table, of]) => [table, new Map([...of].map(([id, row]) => [rename(id), image(row)]))]),
    ),
    scope: { meeting: meeting.map(rename), members: members.map(rename), all: all.map(rename) },
  };
}

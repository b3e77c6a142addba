import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import { type HandedTable, handedTableNames } from './handedTables.ts';
import type { OwnedRow } from './handoverParts.ts';
import type { IdentifiedRows } from './identifyRows.ts';
import { idsIn } from './idsIn.ts';

/** A row as it would be here, and what it names and would not find. */
export interface BrokenReference {
  readonly user: OwnedRow;
  readonly used: OwnedRow;
}

/** What was decided, row by row. */
interface Mixture {
  readonly added: readonly OwnedRow[];
  readonly changed: readonly OwnedRow[];
  readonly removed: readonly OwnedRow[];
  /** Theirs that do not come in. */
  readonly declined: readonly OwnedRow[];
}

/** What says how it was, and stands whatever goes: a packet stays bound from materials that are gone. */
const ofThePast: Partial<Record<HandedTable, string>> = { bound_packet: 'made_from' };

const named = ({ table, row }: OwnedRow): ReadonlySet<string> =>
  idsIn({ ...row, [ofThePast[table] ?? '']: null });

/**
 * The first row that would name something that is declined or removed, in a column or inside JSON, where SQLite watches
 * over nothing; null for none. What points to nothing in both libraries already is not the mixture's doing.
 */
export function brokenReference(
  reader: Connection,
  { rows }: IdentifiedRows,
  { added, changed, removed, declined }: Mixture,
): BrokenReference | null {
  const taken = firstNaming([...added, ...changed], declined, named);
  if (taken || removed.length === 0) return taken;
  const isOther = new Set([...changed, ...removed].map(keyOf));
  const kept = everythingIn(reader).filter((each) => !isOther.has(keyOf(each)));
  return firstNaming(kept, removed, ({ table, row }) => {
    const theirs = rows.get(table)?.get(String(row.id));
    const alsoThere = theirs ? named({ table, row: theirs }) : new Set<string>();
    return new Set([...named({ table, row })].filter((id) => !alsoThere.has(id)));
  });
}

function firstNaming(
  users: readonly OwnedRow[],
  missing: readonly OwnedRow[],
  idsOf: (user: OwnedRow) => ReadonlySet<string>,
): BrokenReference | null {
  const byId = new Map(missing.map((used) => [String(used.row.id), used]));
  for (const user of users)
    for (const id of idsOf(user)) {
      const used = byId.get(id);
      if (used) return { user, used };
    }
  return null;
}

const keyOf = ({ table, row }: OwnedRow): string => `${table} ${row.id}`;

function everythingIn(reader: Connection): OwnedRow[] {
  return handedTableNames.flatMap((table) =>
    reader
      .prepare<[], RowImage>(`select * from ${table}`)
      .all()
      .map((row) => ({ table, row })),
  );
}

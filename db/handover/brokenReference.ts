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
  /** With the row that is here. */
  readonly changed: readonly (OwnedRow & { readonly ours?: RowImage })[];
  readonly removed: readonly OwnedRow[];
  /** Theirs that do not come in. */
  readonly declined: readonly OwnedRow[];
}

/** What says how it was, and stands whatever goes: a packet stays bound from materials that are gone. */
const ofThePast: Partial<Record<HandedTable, string>> = { bound_packet: 'made_from' };

/** The ids that a row names and its other form does not. */
function newlyNamed({ table, row }: OwnedRow, other: RowImage | undefined): readonly string[] {
  const named = (of: RowImage) => idsIn({ ...of, [ofThePast[table] ?? '']: null });
  const before = other ? named(other) : new Set<string>();
  return [...named(row)].filter((id) => !before.has(id));
}

/**
 * The first row that would name something that is declined or removed, in a column or inside JSON, where SQLite watches
 * over nothing; null for none. What points to nothing here or there already is not the mixture's doing.
 */
export function brokenReference(
  reader: Connection,
  { rows }: IdentifiedRows,
  { added, changed, removed, declined }: Mixture,
): BrokenReference | null {
  const taken = firstNaming([...added, ...changed], declined, (each: Mixture['changed'][number]) =>
    newlyNamed(each, each.ours),
  );
  if (taken || removed.length === 0) return taken;
  const isOther = new Set([...changed, ...removed].map(keyOf));
  const kept = everythingIn(reader).filter((each) => !isOther.has(keyOf(each)));
  return firstNaming(kept, removed, (each) =>
    newlyNamed(each, rows.get(each.table)?.get(String(each.row.id))),
  );
}

function firstNaming<User extends OwnedRow>(
  users: readonly User[],
  missing: readonly OwnedRow[],
  idsOf: (user: User) => readonly string[],
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

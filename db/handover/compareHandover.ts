import type { HandoverConflict, HandoverDecision } from '../../shared/handover/handover.ts';
import { connections, type Library } from '../library/library.ts';
import { type RowImage, sameContent } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import { type BrokenReference, brokenReference } from './brokenReference.ts';
import type { CollectedRows } from './collected.ts';
import type { HandedTable } from './handedTables.ts';
import type { HandoverContent } from './handoverFormat.ts';
import {
  collectedOwners,
  type OwnedRow,
  ownerKinds,
  ownersOf,
  partsBelow,
  partsIn,
} from './handoverParts.ts';
import { type IdentifiedRows, identifyRows } from './identifyRows.ts';
import { idsIn } from './idsIn.ts';
import {
  isOrdered,
  isReordered,
  mergedOrder,
  type OrderedList,
  type OrderedTable,
  orderedLists,
} from './orderedLists.ts';
import { differencesOf, rowTitle, tableName } from './rowNames.ts';

/** What taking rows over does: the rows as they will be here, and what is asked about. */
export interface HandoverComparison {
  readonly added: readonly OwnedRow[];
  /** With the revision that the row has here. */
  readonly changed: readonly (OwnedRow & { readonly revision: number })[];
  /** With what would be left without an owner. */
  readonly removed: readonly OwnedRow[];
  /** Rows that are here or come in, at the place in their list that they will have. */
  readonly placed: readonly {
    readonly table: OrderedTable;
    readonly id: string;
    readonly position: number;
  }[];
  readonly same: number;
  readonly conflicts: readonly HandoverConflict[];
  /** What would point to nothing afterwards, by the titles of both; null where all of it holds together. */
  readonly broken: Readonly<Record<keyof BrokenReference, string>> | null;
}

type Decisions = Readonly<Record<string, HandoverDecision>>;

/**
 * Compares what comes in with a library, as far as it was decided; what is not decided yet stays as it is here. Revisions
 * are each library's own.
 */
export function compareHandover(
  library: Library,
  { about, rows }: Pick<HandoverContent, 'about' | 'rows'>,
  decisions: Decisions,
): HandoverComparison {
  const { reader } = library[connections];
  const coming = identifyRows(reader, { rows, scope: about.scope }, decisions);
  const asked = new Map<string, Asked>();
  for (const each of [...askedAbout(reader, coming), ...onlyHere(reader, coming)])
    asked.set(each.conflict.key, each);
  const lists = orderedLists(reader, coming);
  const orders = lists.filter(isReordered).map((list) => orderConflict(reader, coming, list));
  const isTheirs = ({ conflict }: Asked) => decisions[conflict.key] === 'theirs';
  const ofKind = (kind: HandoverConflict['kind']) =>
    [...asked.values()].filter(({ conflict }) => conflict.kind === kind);
  const changed = ofKind('differs').filter(isTheirs);
  const declined = ofKind('onlyThere').filter((each) => !isTheirs(each));
  const added = reachable(coming, newRows(reader, coming), {
    from: [...changed, ...ofKind('onlyThere').filter(isTheirs)],
    root: about.what.id,
    not: new Set(declined.map(({ row }) => String(row.id))),
  });
  const removed = withPartsBelow(reader, ofKind('onlyHere').filter(isTheirs));
  const broken = brokenReference(reader, coming, { added, changed, removed, declined });
  const called = ({ table, row }: OwnedRow) =>
    `${tableName(table)}「${rowTitle(table, row, { rows: coming.rows, reader })}」`;
  return {
    added,
    changed: changed.map(({ table, row, ours }) => ({ table, row, revision: Number(ours?.revision) })),
    removed,
    placed: lists.flatMap((list) => placesIn(list, decisions, { added, removed })),
    same: countSame(reader, coming),
    conflicts: [...coming.sameNames, ...[...asked.values()].map(({ conflict }) => conflict), ...orders],
    broken: broken && { user: called(broken.user), used: called(broken.used) },
  };
}

function withPartsBelow(reader: Connection, rows: readonly OwnedRow[]): OwnedRow[] {
  const all = rows.flatMap((each) => [each, ...partsBelow(reader, each)]);
  return [...new Map(all.map(({ table, row }) => [`${table} ${row.id}`, { table, row }])).values()];
}

interface Asked extends OwnedRow {
  readonly conflict: HandoverConflict;
  /** The row that is here. */
  readonly ours?: RowImage;
}

/** Rows that are here in another form, and new parts of what is here. */
function askedAbout(reader: Connection, { rows, scope }: IdentifiedRows): Asked[] {
  return everyRow(rows).flatMap(({ table, row: image }): Asked[] => {
    const ours = rowHere(reader, table, image.id);
    const row = atOurPlace(table, image, ours);
    if (ours && sameContent(ours, row)) return [];
    if (!ours && !ownersOf(table, row, rows, scope).some((owner) => isHere(reader, owner, rows))) return [];
    const about = { what: tableName(table), title: rowTitle(table, row, { rows, reader }) };
    const conflict: HandoverConflict = ours
      ? {
          ...{ key: `differs ${table}:${row.id}`, kind: 'differs', ...about },
          differences: differencesOf(table, ours, row, { reader, rows }),
        }
      : { key: `onlyThere ${table}:${row.id}`, kind: 'onlyThere', ...about, differences: [] };
    return [{ table, row, conflict, ...(ours && { ours }) }];
  });
}

/**
 * Places in a list are asked about once for the list: one line more moves all that follow. Where a body stands among the
 * others is each library's own: they have other neighbours there.
 */
function atOurPlace(table: HandedTable, row: RowImage, ours: RowImage | null): RowImage {
  const isPlaced = table === 'body' || isOrdered(table);
  return ours && isPlaced ? { ...row, position: ours.position ?? null } : row;
}

const orderKey = ({ table, meetingId }: OrderedList) => `order ${table}:${meetingId}`;

function orderConflict(reader: Connection, { rows }: IdentifiedRows, list: OrderedList): HandoverConflict {
  const meeting = rows.get('meeting')?.get(list.meetingId);
  const words = (of: readonly RowImage[]) =>
    of.map((row) => rowTitle(list.table, row, { rows, reader })).join('、');
  return {
    ...{ key: orderKey(list), kind: 'differs', what: `${tableName(list.table)}の並び順` },
    title: meeting ? rowTitle('meeting', meeting, { rows, reader }) : '',
    differences: [{ field: '並び順', ours: words(list.ours), theirs: words(list.theirs) }],
  };
}

/** Nothing where the list stays as it is here. */
function placesIn(
  list: OrderedList,
  decisions: Decisions,
  { added, removed }: { readonly added: readonly OwnedRow[]; readonly removed: readonly OwnedRow[] },
): HandoverComparison['placed'] {
  const come = new Set(added.map(({ row }) => String(row.id)));
  const go = new Set(removed.map(({ row }) => String(row.id)));
  const ours = new Set(list.ours.map(({ id }) => String(id)));
  const order = decisions[orderKey(list)] ?? 'ours';
  const merged = mergedOrder(list, order, (id) => come.has(id) || (ours.has(id) && !go.has(id)));
  if (order === 'ours' && !list.theirs.some(({ id }) => come.has(String(id)))) return [];
  return merged.map((id, position) => ({ table: list.table, id, position }));
}

/** Parts of what both have that did not come along: added here, or removed there. */
function onlyHere(reader: Connection, { rows, scope }: IdentifiedRows): Asked[] {
  const people = new Set(rows.get('person')?.keys());
  const parts = ownerKinds.flatMap((kind) =>
    [...collectedOwners(kind, rows, scope)].flatMap((owner) => partsIn(reader, kind, owner, people)),
  );
  return parts
    .filter(({ table, row }) => !rows.get(table)?.has(String(row.id)))
    .map(({ table, row }) => ({
      ...{ table, row },
      conflict: {
        ...{ key: `onlyHere ${table}:${row.id}`, kind: 'onlyHere', what: tableName(table) },
        ...{ title: rowTitle(table, row, { rows, reader }), differences: [] },
      },
    }));
}

/** The new rows to which something that comes leads: what was declined does not, nor what only that would need. */
function reachable(
  { rows, scope }: IdentifiedRows,
  news: ReadonlyMap<string, OwnedRow>,
  {
    from,
    root,
    not,
  }: { readonly from: readonly OwnedRow[]; readonly root: string; readonly not: ReadonlySet<string> },
): OwnedRow[] {
  const parts = Map.groupBy(
    [...news.values()].flatMap((part) =>
      ownersOf(part.table, part.row, rows, scope).map((owner) => ({ owner, part })),
    ),
    ({ owner }) => owner,
  );
  const reached = new Set<OwnedRow>();
  const visit = (id: string): void => {
    const found = news.get(id);
    if (!found || reached.has(found) || not.has(id)) return;
    reached.add(found);
    for (const named of idsIn(found.row)) visit(named);
    for (const { part } of parts.get(id) ?? []) visit(String(part.row.id));
  };
  visit(root);
  for (const { row } of from) for (const named of idsIn(row)) visit(named);
  return [...news.values()].filter((row) => reached.has(row));
}

function newRows(reader: Connection, { rows }: IdentifiedRows): ReadonlyMap<string, OwnedRow> {
  const news = everyRow(rows).filter(({ table, row }) => !rowHere(reader, table, row.id));
  return new Map(news.map((each) => [String(each.row.id), each]));
}

function countSame(reader: Connection, { rows }: IdentifiedRows): number {
  return everyRow(rows).filter(({ table, row }) => {
    const ours = rowHere(reader, table, row.id);
    return sameContent(ours, atOurPlace(table, row, ours));
  }).length;
}

const everyRow = (rows: CollectedRows): OwnedRow[] =>
  [...rows].flatMap(([table, of]) => [...of.values()].map((row) => ({ table, row })));

function rowHere(reader: Connection, table: HandedTable, id: RowImage[string] | undefined): RowImage | null {
  return reader.prepare<unknown[], RowImage>(`select * from ${table} where id = ?`).get(id) ?? null;
}

/** Whether an owner among the rows is here already. */
function isHere(reader: Connection, owner: string, rows: CollectedRows): boolean {
  const of = [...rows].find(([, each]) => each.has(owner));
  return of !== undefined && rowHere(reader, of[0], owner) !== null;
}

import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import type { CollectedRows, HandoverScope } from './collected.ts';
import type { HandedTable } from './handedTables.ts';

/** How much of an owner goes along: a body with its members only, or with everything of it. */
type OwnerKind = 'meeting' | 'members' | 'all' | 'person' | 'chain';

interface PartRule {
  readonly table: HandedTable;
  readonly of: OwnerKind;
  /** Whose part a row is. */
  readonly owners: (row: RowImage, rows: CollectedRows) => readonly string[];
  /** The parts of an owner in a library, by its id. */
  readonly sql: string;
}

const byColumn = (table: HandedTable, of: OwnerKind, column: string): PartRule => ({
  ...{ table, of, sql: `select * from ${table} where ${column} = ? order by id` },
  owners: (row) => (row[column] == null ? [] : [String(row[column])]),
});

/** Ids of the people whose names a decision is about. */
const peopleOf = ({ key }: RowImage): readonly string[] =>
  /^(?:nameForms|titleForms|similarPeople):(.+)$/.exec(String(key))?.[1]?.split('+') ?? [];

/** What belongs to what: a part goes, comes and is asked about with its owner. */
const partRules: readonly PartRule[] = [
  byColumn('meeting_body', 'meeting', 'meeting_id'),
  byColumn('agenda_item', 'meeting', 'meeting_id'),
  byColumn('material', 'meeting', 'meeting_id'),
  byColumn('text_paper', 'meeting', 'meeting_id'),
  byColumn('bound_packet', 'meeting', 'meeting_id'),
  byColumn('schedule_plan', 'meeting', 'meeting_id'),
  byColumn('membership', 'members', 'body_id'),
  byColumn('roster_setting', 'members', 'body_id'),
  byColumn('body', 'all', 'parent_id'),
  byColumn('schedule_plan', 'all', 'body_id'),
  {
    ...{ table: 'meeting', of: 'all' },
    sql: `select * from meeting where id in (select meeting_id from meeting_body where body_id = ?) order by id`,
    owners: ({ id }, rows) =>
      [...(rows.get('meeting_body')?.values() ?? [])]
        .filter(({ meeting_id }) => meeting_id === id)
        .map(({ body_id }) => String(body_id)),
  },
  byColumn('chain_amounts', 'chain', 'chain_key'),
  {
    ...{ table: 'finding_decision', of: 'person' },
    sql: `select * from finding_decision where instr(key, ?) > 0 order by id`,
    owners: peopleOf,
  },
];

export interface OwnedRow {
  readonly table: HandedTable;
  readonly row: RowImage;
}

/** The parts that an owner has in a library. A decision on two people counts where both are among `people`. */
export function partsIn(
  connection: Connection,
  of: OwnerKind,
  id: string,
  people: ReadonlySet<string> | null = null,
): OwnedRow[] {
  return partRules
    .filter((rule) => rule.of === of)
    .flatMap(({ table, sql }) => {
      const rows = connection.prepare<[string], RowImage>(sql).all(id);
      const isWhole = (row: RowImage) =>
        table !== 'finding_decision' || people === null || peopleOf(row).every((each) => people.has(each));
      return rows.filter(isWhole).map((row) => ({ table, row }));
    });
}

/** The owners of a row, of those that were collected whole. */
export function ownersOf(
  table: HandedTable,
  row: RowImage,
  rows: CollectedRows,
  scope: HandoverScope,
): readonly string[] {
  return partRules
    .filter((rule) => rule.table === table)
    .flatMap((rule) =>
      rule.owners(row, rows).filter((owner) => collectedOwners(rule.of, rows, scope).has(owner)),
    );
}

/** The owners of a kind that were collected whole. */
export function collectedOwners(
  of: OwnerKind,
  rows: CollectedRows,
  scope: HandoverScope,
): ReadonlySet<string> {
  if (of === 'person') return new Set(rows.get('person')?.keys());
  return new Set(of === 'chain' ? rows.get('schedule_chain')?.keys() : scope[of]);
}

export const ownerKinds: readonly OwnerKind[] = ['meeting', 'members', 'all', 'person', 'chain'];

/** Everything that would be left without an owner if a row went; the meetings of a body are not only its own. */
export function partsBelow(connection: Connection, { table, row }: OwnedRow): OwnedRow[] {
  const kinds: Partial<Record<HandedTable, readonly OwnerKind[]>> = {
    meeting: ['meeting'],
    body: ['members', 'all'],
  };
  const parts = (kinds[table] ?? [])
    .flatMap((kind) => partsIn(connection, kind, String(row.id)))
    .filter((part) => part.table !== 'meeting');
  return parts.flatMap((part) => [part, ...partsBelow(connection, part)]);
}

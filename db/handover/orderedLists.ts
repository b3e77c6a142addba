import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import type { HandedTable } from './handedTables.ts';
import type { IdentifiedRows } from './identifyRows.ts';

/** Tables whose rows stand in an order in their meeting: a place says something only beside the others. */
export const orderedTables = ['agenda_item', 'material', 'meeting_body'] as const satisfies HandedTable[];
export type OrderedTable = (typeof orderedTables)[number];

export const isOrdered = (table: HandedTable): table is OrderedTable =>
  orderedTables.some((one) => one === table);

/** A list that both libraries have. */
export interface OrderedList {
  readonly table: OrderedTable;
  readonly meetingId: string;
  readonly ours: readonly RowImage[];
  readonly theirs: readonly RowImage[];
}

/** The lists of the meetings that came along and are here. */
export function orderedLists(reader: Connection, { rows, scope }: IdentifiedRows): OrderedList[] {
  return scope.meeting.flatMap((meetingId) =>
    orderedTables.map((table) => ({
      ...{ table, meetingId },
      ours: reader
        .prepare<[string], RowImage>(`select * from ${table} where meeting_id = ? order by position, id`)
        .all(meetingId),
      theirs: [...(rows.get(table)?.values() ?? [])]
        .filter(({ meeting_id }) => meeting_id === meetingId)
        .toSorted((one, other) => Number(one.position) - Number(other.position)),
    })),
  );
}

const idOf = ({ id }: RowImage): string => String(id);

/** Whether what both have of a list stands in another order there. */
export function isReordered({ ours, theirs }: OrderedList): boolean {
  const [here, there] = [new Set(ours.map(idOf)), new Set(theirs.map(idOf))];
  const common = ours.map(idOf).filter((id) => there.has(id));
  return (
    common.join() !==
    theirs
      .map(idOf)
      .filter((id) => here.has(id))
      .join()
  );
}

/**
 * The ids of a list as it will be, in order: one side's order, and what only the other has behind the one that it follows
 * there.
 */
export function mergedOrder(
  { ours, theirs }: OrderedList,
  order: 'ours' | 'theirs',
  stays: (id: string) => boolean,
): readonly string[] {
  const [base, other] = (order === 'ours' ? [ours, theirs] : [theirs, ours]).map((rows) => rows.map(idOf));
  const merged = (base ?? []).filter(stays);
  for (const [place, id] of (other ?? []).entries()) {
    if (!stays(id) || merged.includes(id)) continue;
    const before = (other ?? []).slice(0, place).findLast((each) => merged.includes(each));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
  }
  return merged;
}

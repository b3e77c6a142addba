import type { Body, BodyFields } from '../../shared/council/body.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import type { TypedEdit } from '../ui/field/fieldEdit.ts';
import type { GridProps } from '../ui/grid/gridProps.ts';
import type { GridEdit } from '../ui/grid/gridTypes.ts';
import type { BodySectionProps } from './bodySection.ts';
import { type KeyedList, movedRows, withCells } from './keyedRows.ts';

export interface BodyList<Item extends { readonly key: string }> extends KeyedList<Item> {
  /** What the history and a refused text call it. */
  readonly label: string;
  readonly of: (body: Body) => readonly Item[];
  readonly fields: (body: Body, items: Item[]) => Partial<BodyFields>;
}

/** What the grid of a list of the body does, each action one command. */
export function useKeyedRows<Item extends { readonly key: string }>(
  { body, changes: { update } }: BodySectionProps,
  list: BodyList<Item>,
) {
  const saved = useSavedCells();
  const rowOf = (of: Body, rowId: string) => JSON.stringify(list.of(of).find(({ key }) => key === rowId));
  const write = (
    next: (items: readonly Item[]) => Item[],
    edits: readonly GridEdit[] = [],
    typed?: TypedEdit,
  ) =>
    update(
      (now, mustHaveSeen) => {
        // Rows that nobody typed into go on as they are now, whatever has been changed about the body meanwhile.
        mustHaveSeen(now.id, [body.id]);
        for (const { rowId } of edits) mustHaveSeen(rowOf(now, rowId), [rowOf(body, rowId)]);
        return list.fields(now, next(list.of(now)));
      },
      undefined,
      typed,
    );
  const enter: NonNullable<GridProps['onAppend']> = (rows, edits) =>
    saved(edits, list.label, (typed) =>
      write(
        (items) => withCells(items, list, edits, rows, () => crypto.randomUUID()),
        edits,
        edits.length > 0 ? typed : undefined,
      ),
    );
  return {
    onChange: (edits) => enter([], edits, null),
    onAppend: enter,
    onMove: (keys, by) => void write((items) => movedRows(items, keys, by)),
    onRemove: (keys) => void write((items) => items.filter(({ key }) => !keys.includes(key))),
  } satisfies Partial<GridProps>;
}

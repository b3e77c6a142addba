import type { GridEdit, GridNewRow } from '../ui/grid/gridTypes.ts';

/** How a list that a body holds (its sides, its invitations) is read from the cells of a grid. */
export interface KeyedList<Item extends { readonly key: string }> {
  readonly edited: (item: Item, column: string, value: string) => Item;
  /** Null for a row that says too little to be one. */
  readonly made: (key: string, row: GridNewRow) => Item | null;
}

/** The list after cells were changed and rows were added behind. `newKey` gives each new row a key of its own. */
export function withCells<Item extends { readonly key: string }>(
  items: readonly Item[],
  { edited, made }: KeyedList<Item>,
  edits: readonly GridEdit[],
  rows: readonly GridNewRow[],
  newKey: () => string,
): Item[] {
  const changed = items.map((item) =>
    edits
      .filter(({ rowId }) => rowId === item.key)
      .reduce((before, { column, value }) => edited(before, column, value), item),
  );
  return [...changed, ...rows.flatMap((row) => made(newKey(), row) ?? [])];
}

/** Neighbouring rows moved by one place; the list as it was at its ends. */
export function movedRows<Item extends { readonly key: string }>(
  items: readonly Item[],
  keys: readonly string[],
  by: 1 | -1,
): Item[] {
  const places = keys.map((key) => items.findIndex((item) => item.key === key)).filter((at) => at !== -1);
  const from = Math.min(...places);
  const passed = items[by === -1 ? from - 1 : Math.max(...places) + 1];
  if (places.length === 0 || !passed) return [...items];
  const rest = items.filter((item) => item !== passed);
  return rest.toSpliced(by === -1 ? from - 1 + places.length : from, 0, passed);
}

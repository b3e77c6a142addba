import type { GridState } from './gridState.ts';

/** The selected rectangle, both ends included: indices among the rows the cursor can be on. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle between cursor and anchor, or null when nothing is selected. */
export function gridRange(state: GridState, indexOf: (rowId: string) => number): GridRange | null {
  const { active, anchor } = state;
  if (active === null) return null;
  const row = indexOf(active.rowId);
  const otherRow = anchor === null ? row : indexOf(anchor.rowId);
  const column = active.column;
  const otherColumn = anchor?.column ?? column;
  if (row === -1 || otherRow === -1) return null;
  return {
    top: Math.min(row, otherRow),
    bottom: Math.max(row, otherRow),
    left: Math.min(column, otherColumn),
    right: Math.max(column, otherColumn),
  };
}

export function isInRange(range: GridRange | null, row: number, column: number): boolean {
  if (range === null) return false;
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

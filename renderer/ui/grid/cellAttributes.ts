import { alignOf, type GridColumn } from './gridTypes.ts';

export interface CellPosition {
  /** The row's id in the page. */
  readonly rowId: string;
  readonly column: GridColumn;
  readonly at: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly wrong: boolean;
}

/**
 * What makes a td a cell of the grid, for eyes and for a screen reader. The cursor never is on the cell itself: the
 * grid's text field names it as its active descendant.
 */
export function cellAttributes({ rowId, column, at, active, selected, wrong }: CellPosition) {
  return {
    id: `${rowId}-${at}`,
    role: 'gridcell',
    'data-column': at,
    'data-align': alignOf(column),
    'data-active': active || undefined,
    'aria-selected': selected,
    'aria-invalid': wrong || undefined,
    'aria-describedby': wrong ? `${rowId}-error` : undefined,
  } as const;
}

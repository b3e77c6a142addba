import type { Ref } from 'react';
import type { GridColumn, GridEdit, GridNewRow, GridRow } from './gridTypes.ts';
import type { TextTable } from './tsv.ts';

/** For keys that come from outside the grid: F7 to the next finding, the button that adds a row. */
export interface GridHandle {
  readonly focus: () => void;
  readonly focusCell: (rowId: string, column: string) => void;
  readonly focusEntry: () => void;
}

/** A list to read: rows are chosen with the arrows and opened with Enter. */
interface ReadGrid {
  readonly onChange?: undefined;
  readonly onAppend?: undefined;
  readonly keptAs?: undefined;
}

interface EditedGrid {
  /**
   * Typing, pasting, filling and clearing of existing cells. False in the end: nothing of it was saved, because it would
   * have overwritten what the user has not seen; the texts then stay in their cells.
   */
  readonly onChange?: ((edits: readonly GridEdit[]) => unknown) | undefined;
  /**
   * New rows, for the group whose entry row took them (null in a table with one entry row); `edits` are cells that the
   * same paste filled in existing rows. Its presence shows the entry row.
   */
  readonly onAppend?:
    | ((rows: readonly GridNewRow[], edits: readonly GridEdit[], group: string | null) => unknown)
    | undefined;
  /**
   * What could not be read waits under this name while the table is off the screen: `roster.<body id>`. A grid of other
   * rows is another grid: give it a key.
   */
  readonly keptAs: string;
}

/**
 * Every action of the user arrives as exactly one call: `onChange`, `onAppend`, `onMove` or `onRemove`. What has no
 * handler cannot be done.
 */
export type GridProps = GridBase & (ReadGrid | EditedGrid);

/**
 * `dense`: 28 px rows with lines between cells, for editing. `list`: 36 px and more, lines between rows, the cursor on the
 * row. `figures`: a list of 28 px with the cursor on the cell, where each cell can be asked about.
 */
export type GridDensity = 'dense' | 'list' | 'figures';

interface GridBase {
  /** The accessible name: `委員名簿`. */
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Takes a pasted table as a whole instead of cell by cell; false leaves it to the cells. */
  readonly onPaste?:
    | ((table: TextTable, at: { readonly rowId: string; readonly column: string }) => boolean)
    | undefined;
  readonly onMove?: ((rowIds: readonly string[], by: 1 | -1) => void) | undefined;
  readonly onRemove?: ((rowIds: readonly string[]) => void) | undefined;
  /** Enter or double click where nothing can be typed. */
  readonly onOpen?: ((rowId: string) => void) | undefined;
  /** The cursor went to another row; null on the entry row. */
  readonly onSelect?: ((rowId: string | null) => void) | undefined;
  /** A sentence about what a paste could not take in; shown by the caller, beside being read aloud. */
  readonly onNotice?: ((text: string) => void) | undefined;
  /** The user's cursor went to another cell: not told of cells that were selected from outside. */
  readonly onCell?: ((rowId: string, column: string) => void) | undefined;
  /** The row to select from outside; the user moves on from there. */
  readonly selectedRowId?: string | null | undefined;
  /** Of the entry row. Default: ここに入力、または Excel から貼り付け. */
  readonly entryHint?: string | undefined;
  /** In an empty table without an entry row: what to do first. */
  readonly emptyHint?: string | undefined;
  readonly density?: GridDensity | undefined;
  readonly rowNumbers?: boolean | undefined;
  readonly ref?: Ref<GridHandle> | undefined;
}

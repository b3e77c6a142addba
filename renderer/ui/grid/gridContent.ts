import type { GridContent } from './gridEdits.ts';
import {
  cellOf,
  ENTRY_ID,
  type GridColumn,
  type GridDataRow,
  type GridEdit,
  type GridRow,
  isDataRow,
} from './gridTypes.ts';

/** A row as it is drawn: the entry row is one without content. */
export type ShownRow = GridRow | { readonly kind: 'entry'; readonly id: typeof ENTRY_ID };

export interface ShownContent extends GridContent {
  readonly shown: readonly ShownRow[];
  /** Place of a row among those drawn. */
  readonly shownIndex: ReadonlyMap<string, number>;
  /** Place of a row among those the cursor can be on; -1 when it is none of them. */
  readonly indexOf: (rowId: string) => number;
}

const ENTRY_ROW = { kind: 'entry', id: ENTRY_ID } as const;

/** What is drawn: the rows with `pending` edits already in them, and the entry row. */
export function gridContent(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  pending: readonly GridEdit[],
  hasEntry: boolean,
): ShownContent {
  const current = pending.length > 0 ? withEdits(rows, pending) : rows;
  const shown: readonly ShownRow[] = hasEntry ? [...current, ENTRY_ROW] : current;
  const data = current.filter(isDataRow);
  const rowIds = [...data.map((row) => row.id), ...(hasEntry ? [ENTRY_ID] : [])];
  const index = new Map(rowIds.map((id, at) => [id, at]));
  return {
    columns,
    shown,
    rowIds,
    shownIndex: new Map(shown.map((row, at) => [row.id, at])),
    rowById: new Map(data.map((row) => [row.id, row])),
    indexOf: (rowId) => index.get(rowId) ?? -1,
  };
}

function withEdits(rows: readonly GridRow[], edits: readonly GridEdit[]): readonly GridRow[] {
  const byRow = Map.groupBy(edits, (edit) => edit.rowId);
  return rows.map((row) => {
    const changed = byRow.get(row.id);
    return changed && isDataRow(row) ? withCells(row, changed) : row;
  });
}

function withCells(row: GridDataRow, edits: readonly GridEdit[]): GridDataRow {
  const cells = Object.fromEntries(
    edits.map(({ column, value }) => [column, { value, readOnly: cellOf(row, column).readOnly }]),
  );
  return { ...row, cells: { ...row.cells, ...cells } };
}

import type { GridContent } from './gridEdits.ts';
import {
  cellOf,
  ENTRY_ID,
  type GridColumn,
  type GridDataRow,
  type GridEdit,
  type GridEntryRow,
  type GridRow,
  isDataRow,
} from './gridTypes.ts';

export interface ShownContent extends GridContent {
  readonly shown: readonly GridRow[];
  /** Place of a row among those drawn. */
  readonly shownIndex: ReadonlyMap<string, number>;
  /** Number of a row that holds data, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Place of a row among those the cursor can be on; -1 when it is none of them. */
  readonly indexOf: (rowId: string) => number;
}

const ENTRY_ROW: GridEntryRow = { kind: 'entry', id: ENTRY_ID };

/** What is drawn: the rows with `pending` edits already in them, and the entry row unless groups have their own. */
export function gridContent(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  pending: readonly GridEdit[],
  hasEntry: boolean,
): ShownContent {
  const current = pending.length > 0 ? withEdits(rows, pending) : rows;
  const withEntries = hasEntry ? current : current.filter(({ kind }) => kind !== 'entry');
  const hasOwn = withEntries.some(({ kind }) => kind === 'entry');
  const shown = hasEntry && !hasOwn ? [...withEntries, ENTRY_ROW] : withEntries;
  const data = current.filter(isDataRow);
  const rowIds = shown.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
  const index = new Map(rowIds.map((id, at) => [id, at]));
  return {
    columns,
    shown,
    rowIds,
    shownIndex: new Map(shown.map((row, at) => [row.id, at])),
    numbers: new Map(data.map((row, at) => [row.id, at + 1])),
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

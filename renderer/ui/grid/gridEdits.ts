import type { GridRange } from './gridRange.ts';
import {
  cellOf,
  type GridColumn,
  type GridDataRow,
  type GridEdit,
  type GridNewRow,
  isEditable,
  isEntry,
  readCell,
  shownText,
} from './gridTypes.ts';
import type { TextTable } from './tsv.ts';

/** A text that was not taken in: it stays in its cell with the reason, until corrected or given up. */
export interface RejectedText {
  readonly rowId: string;
  readonly column: string;
  readonly text: string;
  /** Why the column could not read it; null: it would overwrite what the user has not seen. */
  readonly message: string | null;
}

/** Everything one action of the user changes: handed on at once, so that it is one step to undo. */
export interface GridChange {
  readonly edits: readonly GridEdit[];
  /** Cells whose new text could be read, changed or not: a text refused there before is settled. */
  readonly read: readonly Pick<GridEdit, 'rowId' | 'column'>[];
  readonly newRows: readonly GridNewRow[];
  readonly rejected: readonly RejectedText[];
  /** Cells that were left out, for the sentence that tells the user. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  readonly readOnly: number;
  readonly columnsBeyond: number;
  readonly rowsBeyond: number;
  /** Unreadable texts of new rows: column and text, since a row that does not exist cannot show them. */
  readonly unreadable: readonly string[];
}

/** The table as the edits see it: rows the cursor can be on, with the entry row last when there is one. */
export interface GridContent {
  readonly columns: readonly GridColumn[];
  readonly rowIds: readonly string[];
  readonly rowById: ReadonlyMap<string, GridDataRow>;
}

const NOTHING_LEFT_OUT: LeftOut = { readOnly: 0, columnsBeyond: 0, rowsBeyond: 0, unreadable: [] };

export const NO_GRID_CHANGE: GridChange = {
  edits: [],
  read: [],
  newRows: [],
  rejected: [],
  leftOut: NOTHING_LEFT_OUT,
};

/** One cell's new text. An unchanged cell is no edit, unless `confirm` says that the user stood by it. */
export function editCell(
  content: GridContent,
  place: { readonly rowId: string; readonly column: number },
  text: string,
  confirm = false,
): { readonly edit: GridEdit | null; readonly rejected: RejectedText | null; readonly readOnly: boolean } {
  const column = content.columns[place.column];
  const row = content.rowById.get(place.rowId);
  if (!column || !row) return { edit: null, rejected: null, readOnly: true };
  const cell = cellOf(row, column.key);
  if (!isEditable(column, cell)) return { edit: null, rejected: null, readOnly: true };
  const reading = readCell(column, text, row);
  const at = { rowId: place.rowId, column: column.key };
  if (!reading.ok)
    return { edit: null, rejected: { ...at, text, message: reading.message }, readOnly: false };
  const changed = reading.value !== cell.value || confirm;
  return { edit: changed ? { ...at, value: reading.value } : null, rejected: null, readOnly: false };
}

/** Collects the changes of many cells into one. */
function collect(
  content: GridContent,
  cells: Iterable<{ readonly rowId: string; readonly column: number; readonly text: string }>,
): GridChange {
  const edits: GridEdit[] = [];
  const read: Pick<GridEdit, 'rowId' | 'column'>[] = [];
  const rejected: RejectedText[] = [];
  let readOnly = 0;
  for (const { text, ...place } of cells) {
    const one = editCell(content, place, text);
    if (one.edit) edits.push(one.edit);
    if (one.rejected) rejected.push(one.rejected);
    else if (one.readOnly) readOnly += 1;
    else read.push({ rowId: place.rowId, column: content.columns[place.column]?.key ?? '' });
  }
  return { edits, read, newRows: [], rejected, leftOut: { ...NOTHING_LEFT_OUT, readOnly } };
}

function* cellsOf(content: GridContent, range: GridRange) {
  for (let row = range.top; row <= range.bottom; row += 1) {
    const rowId = content.rowIds[row];
    if (rowId === undefined || isEntry(rowId)) continue;
    for (let column = range.left; column <= range.right; column += 1) yield { rowId, column, row };
  }
}

/** Delete: the selected cells become empty. Read-only cells stay, silently: nothing of theirs was asked for. */
export function clearCells(content: GridContent, range: GridRange): GridChange {
  const cells = [...cellsOf(content, range)].map((place) => ({ ...place, text: '' }));
  return { ...collect(content, cells), leftOut: NOTHING_LEFT_OUT };
}

/** Ctrl+D: every selected row like the first; a single row like the row above it. */
export function fillDown(content: GridContent, range: GridRange): GridChange {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  const row = content.rowById.get(content.rowIds[source] ?? '');
  const cells = [...cellsOf(content, { ...range, top: source + 1 })].map(({ rowId, column }) => {
    const definition = content.columns[column];
    return { rowId, column, text: definition ? editableText(definition, row) : '' };
  });
  if (!row) return NO_GRID_CHANGE;
  return { ...collect(content, cells), leftOut: NOTHING_LEFT_OUT };
}

/** A stored value in a form that the same column reads back to the same value. */
function editableText(column: GridColumn, row: GridDataRow | undefined): string {
  const { value } = cellOf(row, column.key);
  if (column.kind === 'choice') return value;
  return column.edit ? column.edit(value) : shownText(column, value);
}

/** Ctrl+V: a single text fills the range; a table goes to its top left corner and beyond the last row. */
export function pasteTable(
  content: GridContent,
  range: GridRange,
  table: TextTable,
  canAppend: boolean,
): GridChange {
  const single = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  const fromEntry = isEntry(content.rowIds[range.top]);
  if (single !== undefined && !fromEntry) {
    return collect(
      content,
      [...cellsOf(content, range)].map((place) => ({ ...place, text: single })),
    );
  }
  const existing = fromEntry ? [] : content.rowIds.slice(range.top).filter((id) => !isEntry(id));
  const onto = table.slice(0, existing.length);
  const beyond = table.slice(existing.length);
  const cells = onto.flatMap((texts, index) =>
    texts.slice(0, content.columns.length - range.left).map((text, offset) => ({
      rowId: existing[index] ?? '',
      column: range.left + offset,
      text,
    })),
  );
  const change = collect(content, cells);
  const added = newRows(content.columns.slice(range.left), beyond);
  const width = Math.max(0, ...table.map((row) => row.length));
  return {
    ...change,
    newRows: canAppend ? added.rows : [],
    leftOut: {
      readOnly: change.leftOut.readOnly + (canAppend ? added.readOnly : 0),
      columnsBeyond: Math.max(0, width - (content.columns.length - range.left)),
      rowsBeyond: canAppend ? 0 : beyond.length,
      unreadable: canAppend ? added.unreadable : [],
    },
  };
}

/** What was typed into an entry row, as a new row; as it is, with the reasons, while some of it cannot be read. */
export function entryChange(
  columns: readonly GridColumn[],
  entryId: string,
  texts: Readonly<Record<string, string>>,
): GridChange {
  const rejected = columns.flatMap((column): readonly RejectedText[] => {
    const text = texts[column.key] ?? '';
    const reading = text === '' ? null : readCell(column, text, null);
    return reading === null || reading.ok
      ? []
      : [{ rowId: entryId, column: column.key, text, message: reading.message }];
  });
  if (rejected.length > 0) return { ...NO_GRID_CHANGE, rejected };
  return { ...NO_GRID_CHANGE, newRows: newRows(columns, [columns.map(({ key }) => texts[key] ?? '')]).rows };
}

/** Texts as new rows of these columns; rows without any text are dropped. */
function newRows(
  columns: readonly GridColumn[],
  table: TextTable,
): { readonly rows: GridNewRow[]; readonly unreadable: string[]; readonly readOnly: number } {
  const unreadable: string[] = [];
  let readOnly = 0;
  const rows = table
    .filter((texts) => texts.some((text) => text.trim() !== ''))
    .map((texts) => {
      const row: Record<string, string> = {};
      columns.forEach((column, index) => {
        const text = texts[index] ?? '';
        if (text === '') return;
        if (!isEditable(column, { value: '' })) {
          readOnly += 1;
          return;
        }
        const reading = readCell(column, text, null);
        if (reading.ok) row[column.key] = reading.value;
        else unreadable.push(`${column.header}「${text}」`);
      });
      return row;
    });
  return { rows: rows.filter((row) => Object.keys(row).length > 0), unreadable, readOnly };
}

/** The selected cells as they are shown, for the clipboard. */
export function copyCells(content: GridContent, range: GridRange): TextTable {
  const rows: string[][] = [];
  for (const rowId of content.rowIds.slice(range.top, range.bottom + 1)) {
    if (isEntry(rowId)) continue;
    const row = content.rowById.get(rowId);
    rows.push(
      content.columns
        .slice(range.left, range.right + 1)
        .map((column) => shownText(column, cellOf(row, column.key).value)),
    );
  }
  return rows;
}

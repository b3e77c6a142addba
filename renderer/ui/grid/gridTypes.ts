import type { ReactNode } from 'react';

/** What was typed or pasted, read by a column: the text to store, or why it cannot be. */
export type CellReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string };

export interface GridChoice {
  readonly value: string;
  readonly label: string;
}

/** Something known that may be meant in an entry row: the texts that it would put into the row's empty cells. */
export interface GridSuggestion {
  readonly key: string;
  readonly label: string;
  readonly texts: Readonly<Record<string, string>>;
}

export interface GridColumn {
  readonly key: string;
  readonly header: string;
  /** In px; a column without takes an equal part of what is left. */
  readonly width?: number;
  /** `custom` is drawn by `render` and cannot be typed into. */
  readonly kind?: 'text' | 'date' | 'number' | 'choice' | 'custom';
  /** Default: numbers right, the rest left. */
  readonly align?: 'start' | 'end' | 'center';
  /** Default true, except for `custom`. */
  readonly editable?: boolean;
  /** Of a `choice` column. */
  readonly choices?: readonly GridChoice[];
  /** Default: what was typed is stored as it is. `row` is null for a row that does not exist yet. */
  readonly parse?: (text: string, row: GridDataRow | null) => CellReading;
  /** The stored text as it is shown and copied, as in R3.9.6. Default: as it is. */
  readonly format?: (value: string) => string;
  /** The stored text as it is offered for editing. Default: as it is shown. */
  readonly edit?: (value: string) => string;
  /** Offered below an entry row while it is typed into; taken by arrow and Enter only, never by itself. */
  readonly suggest?: (typed: string) => readonly GridSuggestion[];
  readonly render?: (row: GridDataRow) => ReactNode;
  /** Long text stays on one line with an ellipsis instead of wrapping. */
  readonly oneLine?: boolean;
}

export interface GridCell {
  readonly value: string;
  /** Shown below the text: the thing, the reason, the next step. */
  readonly error?: string | undefined;
  /** Not confirmed by anyone yet (仮のよみ): dotted underline, Enter confirms. */
  readonly provisional?: boolean | undefined;
  /** Differing characters, as [from, to) in the text shown. */
  readonly marks?: readonly (readonly [from: number, to: number])[] | undefined;
  readonly readOnly?: boolean | undefined;
}

export interface GridDataRow {
  readonly kind?: 'row';
  readonly id: string;
  /** Instead of its place, in a table with row numbers: (1) of a row that is part of the one above. */
  readonly number?: string;
  /** By column key; a bare text is a cell without any state; a missing one is empty. */
  readonly cells: Readonly<Record<string, GridCell | string>>;
  /** Drawn below the row, from the second column on: findings, a second line. */
  readonly detail?: ReactNode;
}

/** A side heading between rows. */
export interface GridGroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
}

/** Where new rows are typed, in a table that has such a place in each group. Its id is made by `entryId`. */
export interface GridEntryRow {
  readonly kind: 'entry';
  readonly id: string;
  readonly hint?: string | undefined;
}

export type GridRow = GridDataRow | GridGroupRow | GridEntryRow;

/** One changed cell. `value` is what the column's `parse` returned. */
export interface GridEdit {
  readonly rowId: string;
  readonly column: string;
  readonly value: string;
}

/** A row that does not exist yet: values by column key, only those that were given. */
export type GridNewRow = Readonly<Record<string, string>>;

/** Of the row at the end where new rows are typed; never the id of a real row. */
export const ENTRY_ID = '\u0000entry';

/** Id of the entry row of a group. */
export function entryId(group: string): string {
  return `${ENTRY_ID}:${group}`;
}

/** The group whose entry row this is; null for the one at the end of a table without such groups. */
export function entryGroup(rowId: string): string | null {
  return rowId.startsWith(`${ENTRY_ID}:`) ? rowId.slice(ENTRY_ID.length + 1) : null;
}

export function isEntry(rowId: string | undefined): boolean {
  return rowId?.startsWith(ENTRY_ID) === true;
}

export function isDataRow(row: GridRow): row is GridDataRow {
  return row.kind === undefined || row.kind === 'row';
}

export function cellOf(row: GridDataRow | undefined, column: string): GridCell {
  const cell = row?.cells[column];
  return cell === undefined ? { value: '' } : typeof cell === 'string' ? { value: cell } : cell;
}

/** The text of a cell as it is shown and copied. */
export function shownText(column: GridColumn, value: string): string {
  if (column.kind === 'choice')
    return column.choices?.find((choice) => choice.value === value)?.label ?? value;
  return column.format ? column.format(value) : value;
}

/** The text of a cell as it is offered for editing. */
export function editedText(column: GridColumn, value: string): string {
  if (column.kind === 'choice') return '';
  return column.edit ? column.edit(value) : shownText(column, value);
}

export function isEditable(column: GridColumn, cell: GridCell): boolean {
  return column.kind !== 'custom' && column.editable !== false && cell.readOnly !== true;
}

/** What was typed or pasted, as it is to be stored. A choice is found by its label or its value. */
export function readCell(column: GridColumn, text: string, row: GridDataRow | null): CellReading {
  if (column.kind !== 'choice') return column.parse ? column.parse(text, row) : { ok: true, value: text };
  const found = column.choices?.find(({ value, label }) => label === text.trim() || value === text.trim());
  if (found) return { ok: true, value: found.value };
  if (text.trim() === '') return { ok: true, value: '' };
  const labels = column.choices?.map(({ label }) => label).join('・') ?? '';
  return {
    ok: false,
    message: `「${text.trim()}」は選択肢にありません。${labels}のどれかを選んでください。`,
  };
}

export function alignOf(column: GridColumn): 'start' | 'end' | 'center' {
  return column.align ?? (column.kind === 'number' ? 'end' : 'start');
}

import type { ShownContent } from './gridContent.ts';
import {
  clearCells,
  copyCells,
  editCell,
  fillDown,
  type GridChange,
  NOTHING_LEFT_OUT,
  newRows,
  pasteTable,
  type RejectedText,
} from './gridEdits.ts';
import type { GridCommand, GridMode } from './gridKeys.ts';
import type { GridProps } from './gridProps.ts';
import { type GridRange, gridRange } from './gridRange.ts';
import {
  type GridAction,
  type GridPlace,
  type GridState,
  gridReducer,
  initialGridState,
} from './gridState.ts';
import {
  cellOf,
  ENTRY_ID,
  editedText,
  entryGroup,
  type GridColumn,
  type GridEdit,
  type GridRow,
  isEditable,
  isEntry,
  readCell,
} from './gridTypes.ts';
import { leftOutText } from './leftOutText.ts';
import { matchingChoices } from './matchingChoices.ts';
import type { TextTable } from './tsv.ts';

/** All that the grid shows beside its rows. */
export interface GridView {
  readonly state: GridState;
  /** Texts that could not be read, by `cellKey`. */
  readonly rejected: ReadonlyMap<string, RejectedText>;
  /** What was typed into the entry row so far, by column key. */
  readonly entry: Readonly<Record<string, string>>;
  /** The entry row that this was typed into. */
  readonly entryId: string;
  /** Handed on and shown at once, until the rows come back changed. */
  readonly pending: { readonly rows: readonly GridRow[]; readonly edits: readonly GridEdit[] } | null;
}

export type GridSessionProps = Pick<
  GridProps,
  'rows' | 'onChange' | 'onAppend' | 'onPaste' | 'onMove' | 'onRemove' | 'onNotice'
>;

export const cellKey = (rowId: string, column: string) => `${rowId}\n${column}`;

const NO_CHANGE: GridChange = { edits: [], newRows: [], rejected: [], leftOut: NOTHING_LEFT_OUT };

/**
 * One grid at work, without its drawing: what a command does to the view and which single call it makes. Kept outside
 * React because one key may end typing, hand on a row and move the cursor, each step seeing the one before.
 */
export class GridSession {
  #view: GridView = {
    state: initialGridState,
    rejected: new Map(),
    entry: {},
    entryId: ENTRY_ID,
    pending: null,
  };
  #listeners = new Set<() => void>();
  #props: GridSessionProps = { rows: [] };
  #content: ShownContent | null = null;
  #page = () => 1;

  readonly view = () => this.#view;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** To be called after each drawing, with what was drawn. */
  receive(props: GridSessionProps, content: ShownContent, page: () => number): void {
    const rowsChanged = this.#content?.rowIds !== content.rowIds;
    this.#props = props;
    this.#content = content;
    this.#page = page;
    if (rowsChanged) this.dispatch({ type: 'rowsChanged' });
  }

  get range(): GridRange | null {
    return this.#content && gridRange(this.#view.state, this.#content.indexOf);
  }

  isInRange(place: GridPlace): boolean {
    const range = this.range;
    const row = this.#content?.indexOf(place.rowId) ?? -1;
    return (
      range !== null &&
      row >= range.top &&
      row <= range.bottom &&
      place.column >= range.left &&
      place.column <= range.right
    );
  }

  /** The cursor came into the grid by keyboard: it needs a cell to be on. */
  enterAnywhere(): void {
    if (this.#view.state.active === null) this.dispatch({ type: 'move', move: 'start' });
  }

  get mode(): GridMode {
    const { editing } = this.#view.state;
    if (editing === null) return 'selected';
    if (this.#column()?.kind === 'choice') return 'choosing';
    return editing.typed ? 'typed' : 'editing';
  }

  dispatch(action: GridAction): void {
    const content = this.#content;
    if (!content) return;
    const tabStops = content.columns.flatMap((column, at) => (isEditable(column, { value: '' }) ? [at] : []));
    const shape = { rowIds: content.rowIds, columns: content.columns.length, page: this.#page(), tabStops };
    const state = gridReducer(this.#view.state, action, shape);
    if (state !== this.#view.state) this.#set({ state });
  }

  /** The text a cell offers for editing, or null where nothing can be typed. */
  textAt(place: GridPlace | null): string | null {
    const column = place && this.#content?.columns[place.column];
    if (!place || !column || !this.#content) return null;
    if (isEntry(place.rowId))
      return isEditable(column, { value: '' }) ? (this.#view.entry[column.key] ?? '') : null;
    const cell = cellOf(this.#content.rowById.get(place.rowId), column.key);
    if (this.#props.onChange === undefined || !isEditable(column, cell)) return null;
    return this.#view.rejected.get(cellKey(place.rowId, column.key))?.text ?? editedText(column, cell.value);
  }

  /** The cursor goes elsewhere: what was typed is handed on first, and the entry row when it is left. */
  go(action: GridAction): void {
    const from = this.#view.state.active?.rowId;
    this.commit();
    this.dispatch(action);
    if (isEntry(from) && this.#view.state.active?.rowId !== from) this.#commitEntry();
  }

  /** Does what a key means; false leaves the key to others. */
  run(command: GridCommand): boolean {
    switch (command.type) {
      case 'move':
        this.go({ type: 'move', move: command.move, extend: command.extend });
        return true;
      case 'tab':
        return this.#tab(command.back);
      case 'enter':
        this.#enter(command.back);
        return true;
      case 'cancel':
        return this.#cancel();
      case 'selectAll':
        this.dispatch({ type: 'selectAll' });
        return true;
      case 'edit':
        return this.edit();
      case 'editEmpty':
        return this.textAt(this.#view.state.active) !== null && this.type('');
      case 'choose':
        return this.#choose(command.by);
      case 'addRow':
        return this.goToEntry();
      case 'clear':
        return this.#change((content, range) => clearCells(content, range));
      case 'fillDown':
        return this.#change((content, range) => fillDown(content, range));
      case 'moveRows':
        return this.#withRows(
          (ids) => this.#props.onMove?.(ids, command.by),
          this.#props.onMove !== undefined,
        );
      case 'removeRows':
        return this.#withRows((ids) => this.#props.onRemove?.(ids), this.#props.onRemove !== undefined);
      case 'lineBreak':
      case 'menu':
        return false;
    }
  }

  /** F2 or double click. */
  edit(): boolean {
    const { active } = this.#view.state;
    const text = this.textAt(active);
    const column = this.#column();
    if (active === null || text === null || column === undefined) return false;
    const value = cellOf(this.#content?.rowById.get(active.rowId), column.key).value;
    const choice = column.choices?.findIndex((one) => one.value === value) ?? -1;
    this.dispatch({ type: 'edit', draft: text, choice });
    return true;
  }

  /** The text as it stands after a key or a step of a conversion. */
  type(draft: string): true {
    this.dispatch({ type: 'draft', draft });
    return true;
  }

  /** A choice taken with the mouse. */
  take(choice: number): void {
    this.dispatch({ type: 'choose', choice });
    this.commit();
  }

  /** Ends typing and hands on what was typed; `confirm` also hands on an unchanged provisional text. */
  commit(confirm = false): void {
    const { active, editing } = this.#view.state;
    const column = this.#column();
    const content = this.#content;
    const text = editing === null ? this.textAt(active) : this.#typedText();
    if (active === null || !column || !content || text === null || (editing === null && !confirm)) return;
    this.dispatch({ type: 'stopEditing' });
    if (isEntry(active.rowId)) {
      if (editing !== null) this.#setEntry(active.rowId, column.key, text);
      return;
    }
    const provisional = cellOf(content.rowById.get(active.rowId), column.key).provisional === true;
    const { edit, rejected } = editCell(content, active, text, confirm && provisional);
    if (!rejected) this.#forget(active.rowId, column.key);
    this.#hand({ ...NO_CHANGE, edits: edit ? [edit] : [], rejected: rejected ? [rejected] : [] });
  }

  /** The cursor left the grid, for another place of the window (`forGood`) or only for another window. */
  leave(forGood: boolean): void {
    this.commit();
    if (forGood) this.#commitEntry();
  }

  paste(table: TextTable): boolean {
    const { onAppend, onPaste } = this.#props;
    const rowIds = this.#content?.rowIds ?? [];
    const top = rowIds[this.range?.top ?? -1];
    const column = this.#content?.columns[this.range?.left ?? -1];
    if (top !== undefined && column && onPaste?.(table, { rowId: top, column: column.key })) return true;
    const into = isEntry(top) ? top : rowIds.findLast(isEntry);
    return this.#change((content, range) => pasteTable(content, range, table, onAppend !== undefined), into);
  }

  copy(): TextTable | null {
    const range = this.range;
    return this.#content && range ? copyCells(this.#content, range) : null;
  }

  goToEntry(): boolean {
    if (this.#props.onAppend === undefined) return false;
    const rowId = this.#nearestEntry();
    if (rowId === undefined) return false;
    if (this.#view.state.active?.rowId === rowId) {
      this.commit();
      this.#commitEntry();
    }
    const column = this.#content?.columns.findIndex((one) => isEditable(one, { value: '' })) ?? 0;
    this.go({ type: 'select', place: { rowId, column: Math.max(0, column) } });
    return true;
  }

  /** The entry row of the cursor's group: the next one below the cursor, or else the last. */
  #nearestEntry(): string | undefined {
    const rowIds = this.#content?.rowIds ?? [];
    const from = this.#content?.indexOf(this.#view.state.active?.rowId ?? '') ?? -1;
    return (
      rowIds.find((rowId, at) => at >= from && from !== -1 && isEntry(rowId)) ?? rowIds.findLast(isEntry)
    );
  }

  #column(): GridColumn | undefined {
    const { active } = this.#view.state;
    return active === null ? undefined : this.#content?.columns[active.column];
  }

  #typedText(): string | null {
    const { editing } = this.#view.state;
    const column = this.#column();
    if (editing === null || !column) return null;
    if (column.kind !== 'choice') return editing.draft;
    return matchingChoices(column.choices ?? [], editing.draft)[editing.choice]?.label ?? editing.draft;
  }

  #tab(back: boolean): boolean {
    if (this.#props.onChange === undefined && this.#props.onAppend === undefined) return false;
    const before = this.#view.state.active;
    const { tabColumn } = this.#view.state;
    this.go({ type: 'tab', back });
    const { active } = this.#view.state;
    if (active !== before && (active?.rowId !== before?.rowId || active?.column !== before?.column))
      return true;
    if (back || !active || !isEntry(active.rowId) || Object.keys(this.#view.entry).length === 0) return false;
    if (this.#commitEntry())
      this.dispatch({ type: 'select', place: { rowId: active.rowId, column: tabColumn ?? 0 } });
    return true;
  }

  #enter(back: boolean): void {
    const { active, tabColumn } = this.#view.state;
    this.commit(true);
    const inEntry = active !== null && isEntry(active.rowId);
    if (inEntry && !back && Object.keys(this.#view.entry).length > 0) {
      // The next row of the same group is typed in the same place.
      const place = { rowId: active.rowId, column: tabColumn ?? active.column };
      if (this.#commitEntry()) this.dispatch({ type: 'select', place });
      return;
    }
    this.dispatch({ type: 'enter', back });
    if (inEntry) this.#commitEntry();
  }

  #cancel(): boolean {
    const { active, editing } = this.#view.state;
    if (editing !== null) {
      this.dispatch({ type: 'stopEditing' });
      return true;
    }
    const column = this.#column();
    return active !== null && column !== undefined && this.#forget(active.rowId, column.key);
  }

  #choose(by: 1 | -1): boolean {
    const { editing } = this.#view.state;
    const count = matchingChoices(this.#column()?.choices ?? [], editing?.draft ?? '').length;
    if (editing === null || count === 0) return false;
    this.dispatch({ type: 'choose', choice: (editing.choice + by + count) % count });
    return true;
  }

  /** Hands on the row typed so far; false when some of it could not be read, and the cursor is put there. */
  #commitEntry(): boolean {
    const columns = this.#content?.columns ?? [];
    const { entry, entryId } = this.#view;
    const rejected = columns.flatMap((column) => rejection(entryId, column, entry[column.key]));
    const [first] = rejected;
    if (first) {
      this.#hand({ ...NO_CHANGE, rejected });
      const column = columns.findIndex((one) => one.key === first.column);
      this.dispatch({ type: 'select', place: { rowId: entryId, column } });
      return false;
    }
    const added = newRows(columns, [columns.map((column) => entry[column.key] ?? '')]);
    this.#set({ entry: {} });
    this.#hand({ ...NO_CHANGE, newRows: added.rows }, entryId);
    return true;
  }

  #setEntry(entryId: string, column: string, text: string): void {
    const { [column]: _, ...others } = this.#view.entry;
    this.#forget(entryId, column);
    this.#set({ entryId, entry: text === '' ? others : { ...others, [column]: text } });
  }

  #change(plan: (content: ShownContent, range: GridRange) => GridChange, into?: string): boolean {
    const range = this.range;
    const content = this.#content;
    const editable = this.#props.onChange !== undefined || this.#props.onAppend !== undefined;
    if (!content || !range || !editable || this.#view.state.editing !== null) return false;
    const change = plan(content, range);
    for (const { rowId, column } of change.edits) this.#forget(rowId, column);
    this.#hand(change, into);
    return true;
  }

  #withRows(act: (rowIds: readonly string[]) => void, possible: boolean): boolean {
    const range = this.range;
    if (!possible || !range || !this.#content) return false;
    const ids = this.#content.rowIds.slice(range.top, range.bottom + 1).filter((id) => !isEntry(id));
    if (ids.length > 0) act(ids);
    return true;
  }

  /** @param into the entry row whose group gets the new rows */
  #hand(change: GridChange, into: string = ENTRY_ID): void {
    const { rows, onAppend, onChange, onNotice } = this.#props;
    const { pending } = this.#view;
    const rejected = new Map(this.#view.rejected);
    for (const one of change.rejected) rejected.set(cellKey(one.rowId, one.column), one);
    const earlier = pending?.rows === rows ? pending.edits : [];
    const edits = change.edits.length === 0 ? pending : { rows, edits: [...earlier, ...change.edits] };
    this.#set({ rejected, pending: edits });
    if (change.newRows.length > 0) onAppend?.(change.newRows, change.edits, entryGroup(into));
    else if (change.edits.length > 0) onChange?.(change.edits);
    const notice = leftOutText(change.leftOut);
    if (notice !== null) onNotice?.(notice);
  }

  #forget(rowId: string, column: string): boolean {
    const rejected = new Map(this.#view.rejected);
    const known = rejected.delete(cellKey(rowId, column));
    if (known) this.#set({ rejected });
    return known;
  }

  #set(part: Partial<GridView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function rejection(rowId: string, column: GridColumn, text: string | undefined): readonly RejectedText[] {
  const reading = text === undefined || text === '' ? null : readCell(column, text, null);
  if (reading === null || reading.ok || text === undefined) return [];
  return [{ rowId, column: column.key, text, message: reading.message }];
}

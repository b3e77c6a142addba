import { GridMemory, type GridView } from './GridMemory.ts';
import { gridContent, type ShownContent } from './gridContent.ts';
import { editCell, entryChange, type GridChange, NO_GRID_CHANGE } from './gridEdits.ts';
import type { GridMode } from './gridKeys.ts';
import type { GridProps } from './gridProps.ts';
import { type GridRange, gridRange } from './gridRange.ts';
import { type GridAction, type GridPlace, gridReducer } from './gridState.ts';
import {
  cellOf,
  ENTRY_ID,
  editedText,
  entryGroup,
  type GridColumn,
  type GridEdit,
  type GridSuggestion,
  isEditable,
  isEntry,
  shownText,
} from './gridTypes.ts';
import { type CellKeeper, keepsNothing } from './keptCells.ts';
import { leftOutText } from './leftOutText.ts';
import { matchingChoices } from './matchingChoices.ts';

export type GridSessionProps = Pick<
  GridProps,
  'rows' | 'onChange' | 'onAppend' | 'onPaste' | 'onMove' | 'onRemove' | 'onNotice'
>;

/**
 * One grid at work, without its drawing: where the cursor is, what is being typed, and how that is handed on. Kept
 * outside React because one key may end typing, hand on a row and move the cursor, each step seeing the one before.
 */
export class GridSession {
  readonly memory: GridMemory;
  #props: GridSessionProps = { rows: [] };
  #content: ShownContent = gridContent([], [], [], false);
  #page = () => 1;
  /** What the cell held when typing began. */
  #seen = '';

  /** @param keeper has what was typed the last time, and gets what cannot be handed on. */
  constructor(keeper: CellKeeper = keepsNothing) {
    this.memory = new GridMemory(keeper);
  }

  readonly view = () => this.#view;

  get #view(): GridView {
    return this.memory.view();
  }

  /** To be called after each drawing, with what was drawn. */
  receive(props: GridSessionProps, content: ShownContent, page: () => number): void {
    const rowsChanged = this.#content.rowIds !== content.rowIds;
    this.#props = props;
    this.#content = content;
    this.#page = page;
    if (rowsChanged) this.dispatch({ type: 'rowsChanged' });
  }

  get props(): GridSessionProps {
    return this.#props;
  }

  get content(): ShownContent {
    return this.#content;
  }

  get editable(): boolean {
    return this.#props.onChange !== undefined || this.#props.onAppend !== undefined;
  }

  get active(): GridPlace | null {
    return this.#view.state.active;
  }

  /** The column with the cursor. */
  get column(): GridColumn | undefined {
    return this.active === null ? undefined : this.#content.columns[this.active.column];
  }

  get range(): GridRange | null {
    return gridRange(this.#view.state, this.#content.indexOf);
  }

  get mode(): GridMode {
    const { editing } = this.#view.state;
    if (editing === null) return 'selected';
    if (this.column?.kind === 'choice') return 'choosing';
    if (this.suggestions.length > 0) return 'suggesting';
    return editing.typed ? 'typed' : 'editing';
  }

  /** What is known for the text that is being typed into an entry row. `choice` 0 is the text itself. */
  get suggestions(): readonly GridSuggestion[] {
    const { active, editing } = this.#view.state;
    if (editing === null || !isEntry(active?.rowId)) return [];
    return this.column?.suggest?.(editing.draft) ?? [];
  }

  dispatch(action: GridAction): void {
    const { columns, rowIds } = this.#content;
    const tabStops = columns.flatMap((column, at) => (isEditable(column, { value: '' }) ? [at] : []));
    const shape = { rowIds, columns: columns.length, page: this.#page(), tabStops };
    const state = gridReducer(this.#view.state, action, shape);
    if (state !== this.#view.state) this.memory.change({ state });
  }

  /** The text a cell offers for editing, or null where nothing can be typed. */
  textAt(place: GridPlace | null): string | null {
    const column = place && this.#content.columns[place.column];
    if (!place || !column) return null;
    if (isEntry(place.rowId)) {
      return isEditable(column, { value: '' }) ? (this.memory.entryAt(place.rowId)[column.key] ?? '') : null;
    }
    const cell = cellOf(this.#content.rowById.get(place.rowId), column.key);
    if (this.#props.onChange === undefined || !isEditable(column, cell)) return null;
    return this.memory.rejectedAt(place.rowId, column.key)?.text ?? editedText(column, cell.value);
  }

  /** The cursor goes elsewhere: what was typed is handed on first, and the entry row when it is left. */
  go(action: GridAction): void {
    const from = this.active?.rowId;
    this.commit();
    this.dispatch(action);
    if (from !== undefined && isEntry(from) && this.active?.rowId !== from) this.commitEntry(from);
  }

  /** The cursor came into the grid by keyboard: it needs a cell to be on. */
  enterAnywhere(): void {
    if (this.active === null) this.dispatch({ type: 'move', move: 'start' });
  }

  /** F2 or double click; false where nothing can be typed. */
  edit(): boolean {
    const text = this.textAt(this.active);
    if (this.active === null || text === null || !this.column) return false;
    this.#seen = this.#valueAt(this.active);
    const choice = this.column.choices?.findIndex(({ value }) => value === this.#seen) ?? -1;
    this.dispatch({ type: 'edit', draft: text, choice });
    return true;
  }

  /** The text as it stands after a key or a step of a conversion. */
  type(draft: string): true {
    if (this.#view.state.editing === null) this.#seen = this.#valueAt(this.active);
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
    const { column } = this;
    const text = editing === null ? this.textAt(active) : this.#typedText();
    if (active === null || !column || text === null || (editing === null && !confirm)) return;
    const suggestion = this.suggestions[(editing?.choice ?? 0) - 1];
    this.dispatch({ type: 'stopEditing' });
    if (isEntry(active.rowId)) {
      if (editing !== null) this.memory.setEntry(active.rowId, column.key, text);
      if (suggestion) this.memory.fillEntry(active.rowId, column.key, suggestion);
      return;
    }
    const cell = cellOf(this.#content.rowById.get(active.rowId), column.key);
    if (editing !== null && cell.value !== this.#seen) {
      const refused = { rowId: active.rowId, column: column.key, text, message: null };
      this.hand({ ...NO_GRID_CHANGE, rejected: [refused] });
      return;
    }
    const { edit, rejected } = editCell(this.#content, active, text, confirm && cell.provisional === true);
    if (!rejected) this.memory.forget(active.rowId, column.key);
    this.hand({ ...NO_GRID_CHANGE, edits: edit ? [edit] : [], rejected: rejected ? [rejected] : [] });
  }

  /** Hands on the row typed into an entry row; false when some of it cannot be read, and the cursor is put there. */
  commitEntry(entryId: string): boolean {
    const unread = this.#handEntry(entryId);
    if (unread) this.dispatch({ type: 'select', place: unread });
    return unread === null;
  }

  /** The cursor left the grid, for another place of the window (`forGood`) or only for another window. */
  leave(forGood: boolean): void {
    const from = this.active?.rowId;
    this.commit();
    if (!forGood) return;
    for (const entryId of this.#view.entries.keys()) {
      if (entryId === from) this.commitEntry(entryId);
      else this.#handEntry(entryId);
    }
  }

  /** Texts of rows in sight that could not be read. */
  unread(): readonly string[] {
    const inSight = [...this.#view.rejected.values()].filter(
      ({ rowId }) => this.#content.indexOf(rowId) !== -1,
    );
    return inSight.map(({ text }) => text);
  }

  /**
   * Hands on a change in one call, shows it at once and keeps what could not be read in its cells.
   * @param into the entry row whose group gets the new rows
   */
  hand(change: GridChange, into: string = ENTRY_ID): void {
    const { rows, onAppend, onChange, onNotice } = this.#props;
    const { pending } = this.#view;
    const rejected = this.memory.rejectedWith(change.rejected, change.read);
    const earlier = pending?.rows === rows ? pending.edits : [];
    const shown = change.edits.length === 0 ? pending : { rows, edits: [...earlier, ...change.edits] };
    this.memory.change({ rejected, pending: shown });
    if (change.newRows.length > 0) {
      this.#keepRefused(change.edits, onAppend?.(change.newRows, change.edits, entryGroup(into)));
    } else if (change.edits.length > 0) this.#keepRefused(change.edits, onChange?.(change.edits));
    const notice = leftOutText(change.leftOut);
    if (notice !== null) onNotice?.(notice);
  }

  /** Escape on a cell: gives up a text that could not be read, or one of the entry row; false when there is none. */
  giveUp(): boolean {
    const { active, column } = this;
    if (active === null || !column) return false;
    const typed = isEntry(active.rowId) && this.textAt(active) !== '' && this.textAt(active) !== null;
    if (typed) this.memory.setEntry(active.rowId, column.key, '');
    return this.memory.forget(active.rowId, column.key) || typed;
  }

  async #keepRefused(edits: readonly GridEdit[], answer: unknown): Promise<void> {
    if ((await answer) !== false) return;
    const refused = edits.map(({ rowId, column: key, value }) => {
      const column = this.#content.columns.find((one) => one.key === key);
      const text = column?.edit ? column.edit(value) : column ? shownText(column, value) : value;
      return { rowId, column: key, text, message: null };
    });
    this.memory.change({ rejected: this.memory.rejectedWith(refused), pending: null });
  }

  #valueAt(place: GridPlace | null): string {
    const column = place && this.#content.columns[place.column];
    return column ? cellOf(this.#content.rowById.get(place.rowId), column.key).value : '';
  }

  #typedText(): string | null {
    const { editing } = this.#view.state;
    if (editing === null || !this.column) return null;
    if (this.column.kind !== 'choice') return editing.draft;
    const chosen = matchingChoices(this.column.choices ?? [], editing.draft)[editing.choice];
    return chosen?.label ?? editing.draft;
  }

  /** @returns the first cell of the row that cannot be read; null when the row was handed on. */
  #handEntry(entryId: string): GridPlace | null {
    const { columns } = this.#content;
    const change = entryChange(columns, entryId, this.memory.entryAt(entryId));
    const [first] = change.rejected;
    if (!first) this.memory.clearEntry(entryId);
    this.hand(change, entryId);
    return first ? { rowId: entryId, column: columns.findIndex(({ key }) => key === first.column) } : null;
  }
}

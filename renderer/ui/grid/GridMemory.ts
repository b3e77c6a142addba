import type { RejectedText } from './gridEdits.ts';
import { type GridState, initialGridState } from './gridState.ts';
import type { GridEdit, GridRow, GridSuggestion } from './gridTypes.ts';
import type { CellKeeper, EntryTexts } from './keptCells.ts';

/** All that the grid shows beside its rows. */
export interface GridView {
  readonly state: GridState;
  /** Texts that could not be read, by `cellKey`. */
  readonly rejected: ReadonlyMap<string, RejectedText>;
  /** What was typed into the entry rows so far, by their ids; only rows with a text. */
  readonly entries: ReadonlyMap<string, EntryTexts>;
  /** Handed on and shown at once, until the rows come back changed. */
  readonly pending: { readonly rows: readonly GridRow[]; readonly edits: readonly GridEdit[] } | null;
}

export const cellKey = (rowId: string, column: string) => `${rowId}\n${column}`;

/** What a grid at work holds of its own, and who is told when it changes. Texts not handed on are kept beyond its life. */
export class GridMemory {
  #view: GridView;
  readonly #keeper: CellKeeper;
  readonly #listeners = new Set<() => void>();

  /** @param keeper has what was typed the last time, and gets what cannot be handed on. */
  constructor(keeper: CellKeeper) {
    const { rejected, entries } = keeper.kept;
    this.#keeper = keeper;
    this.#view = {
      state: initialGridState,
      rejected: new Map(rejected.map((one) => [cellKey(one.rowId, one.column), one])),
      entries: new Map(entries),
      pending: null,
    };
  }

  readonly view = () => this.#view;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(part: Partial<GridView>): void {
    this.#view = { ...this.#view, ...part };
    const { rejected, entries } = this.#view;
    if (part.rejected || part.entries)
      this.#keeper.keep({ rejected: [...rejected.values()], entries: [...entries] });
    for (const listener of this.#listeners) listener();
  }

  /** The text of a cell that could not be read. */
  rejectedAt(rowId: string, column: string): RejectedText | undefined {
    return this.#view.rejected.get(cellKey(rowId, column));
  }

  /** The texts that could not be read, with some more and without some cells. */
  rejectedWith(
    more: readonly RejectedText[],
    without: readonly Pick<RejectedText, 'rowId' | 'column'>[] = [],
  ): ReadonlyMap<string, RejectedText> {
    const rejected = new Map(this.#view.rejected);
    for (const { rowId, column } of without) rejected.delete(cellKey(rowId, column));
    for (const one of more) rejected.set(cellKey(one.rowId, one.column), one);
    return rejected;
  }

  /** A cell's unread text is no longer wanted; false when there is none. */
  forget(rowId: string, column: string): boolean {
    const known = this.rejectedAt(rowId, column) !== undefined;
    if (known) this.change({ rejected: this.rejectedWith([], [{ rowId, column }]) });
    return known;
  }

  /** What was typed into an entry row so far. */
  entryAt(rowId: string): EntryTexts {
    return this.#view.entries.get(rowId) ?? {};
  }

  setEntry(entryId: string, column: string, text: string): void {
    const { [column]: _, ...others } = this.entryAt(entryId);
    const texts = text === '' ? others : { ...others, [column]: text };
    const entries = new Map(this.#view.entries);
    if (Object.keys(texts).length === 0) entries.delete(entryId);
    else entries.set(entryId, texts);
    this.forget(entryId, column);
    this.change({ entries });
  }

  /** What was typed elsewhere in the row stays. */
  fillEntry(entryId: string, column: string, { texts }: GridSuggestion): void {
    for (const [key, text] of Object.entries(texts)) {
      if (key === column || this.entryAt(entryId)[key] === undefined) this.setEntry(entryId, key, text);
    }
  }

  /** The row was handed on. */
  clearEntry(entryId: string): void {
    const entries = new Map(this.#view.entries);
    entries.delete(entryId);
    this.change({ entries });
  }
}

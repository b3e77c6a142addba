import { keepText, keptText } from '../field/keptTexts.ts';
import type { RejectedText } from './gridEdits.ts';

/** What was typed into a table and is not handed on: it outlives the table's screen. */
export interface KeptCells {
  readonly rejected: readonly RejectedText[];
  /** Texts of new rows by the id of their entry row. */
  readonly entries: readonly (readonly [entryId: string, texts: EntryTexts])[];
}

/** What was typed into an entry row, by column key. */
export type EntryTexts = Readonly<Record<string, string>>;

/** Where a session leaves such texts, and finds those of the last time. */
export interface CellKeeper {
  readonly kept: KeptCells;
  readonly keep: (cells: KeptCells) => void;
}

const NOTHING: KeptCells = { rejected: [], entries: [] };

/** For a table to read. */
export const keepsNothing: CellKeeper = { kept: NOTHING, keep: () => {} };

/** Keeps the texts of one table under a name of its own: `roster.<body id>`. */
export function cellKeeper(place: string): CellKeeper {
  return {
    kept: keptText<KeptCells>(place) ?? NOTHING,
    keep: (cells) => keepText(place, cells.rejected.length + cells.entries.length === 0 ? null : cells),
  };
}

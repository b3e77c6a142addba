import { hasNameHeading } from '../../shared/roster/pastedColumns.ts';
import type { FileTable, TableFile } from '../../shared/roster/tableFile.ts';
import { keepText } from '../ui/field/keptTexts.ts';
import type { TextTable } from '../ui/grid/tsv.ts';

/** A table of members on its way onto the rosters, until the user has decided about it. */
export interface Review {
  readonly key: string;
  /** Null for what was typed or pasted. */
  readonly file: Pick<TableFile, 'name' | 'encoding'> | null;
  readonly tables: readonly FileTable[];
  /** The side for rows that name none. */
  readonly side: string | null;
}

export function reviewOfTable(cells: TextTable, side: string | null): Review {
  const table = { title: '', cells: cells.map((row) => [...row]), notes: [] };
  return { key: crypto.randomUUID(), file: null, tables: [table], side };
}

export function reviewOfFile({ name, encoding, tables }: TableFile): Review {
  return { key: crypto.randomUUID(), file: { name, encoding }, tables, side: null };
}

/** The table that says it is a roster, the longest of several; otherwise the longest. */
export function likeliestTable({ tables }: Review): number {
  const rank = ({ cells }: FileTable) => (hasNameHeading(cells) ? 1_000_000 : 0) + cells.length;
  return tables.reduce((best, table, index) => {
    const other = tables[best];
    return other && rank(other) >= rank(table) ? best : index;
  }, 0);
}

/** What the window keeps of a review that is left for another screen; a file that is larger is chosen again. */
const mostKept = 20_000;

export function keepReview(place: string, review: Review | null): void {
  const cells = review?.tables.reduce((sum, table) => sum + table.cells.flat().length, 0) ?? 0;
  keepText(place, cells > mostKept ? null : review);
}

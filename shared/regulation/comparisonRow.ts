import type { Hunk } from './hunks.ts';

/** What a row is about. `heading` is the name of a chapter or 附則, `article` the caption and number of an article. */
export type RowKind =
  | 'title'
  | 'front'
  | 'contents'
  | 'heading'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'block'
  | 'appendix';

/** One unit in one version. */
export interface RowSide {
  /** As printed: 第2条, 2, (1); empty where none is printed. */
  readonly label: string;
  /** As cited: 第2条第1項第1号, 附則第2項. */
  readonly name: string;
  /** Its own words; of an article its caption. */
  readonly text: string;
}

/**
 * A unit of both versions, or of one of them. Rows stand in the order of the new version; what is gone stands behind what was
 * before it.
 */
export interface ComparisonRow {
  readonly kind: RowKind;
  readonly status: 'unchanged' | 'changed' | 'added' | 'deleted';
  readonly old: RowSide | null;
  readonly new: RowSide | null;
  /** Whether only its number, or its number as well, is another one. */
  readonly isRenumbered: boolean;
  /** What changed in its words, with the boundaries that the amending text quotes. */
  readonly hunks: readonly Hunk[];
  /** Of what jumped over others: the index of the row in which it is now, or was. */
  readonly movedTo: number | null;
  readonly movedFrom: number | null;
}

/** What is gone in one place and new in another in the same words has moved. */
export function withMoves(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const gone = new Map<string, number | null>();
  const keyOf = (kind: RowKind, { text }: RowSide): string => `${kind} ${text}`;
  for (const [index, { kind, status, old }] of rows.entries()) {
    if (status !== 'deleted' || !old || old.text.length < 8) continue;
    const key = keyOf(kind, old);
    gone.set(key, gone.has(key) ? null : index);
  }
  if (gone.size === 0) return [...rows];
  const moved = [...rows];
  for (const [index, row] of rows.entries()) {
    if (row.status !== 'added' || !row.new) continue;
    const from = gone.get(keyOf(row.kind, row.new));
    const other = from === undefined || from === null ? undefined : moved[from];
    if (!other || from === undefined || from === null || other.movedTo !== null) continue;
    moved[index] = { ...row, movedFrom: from };
    moved[from] = { ...other, movedTo: index };
  }
  return moved;
}

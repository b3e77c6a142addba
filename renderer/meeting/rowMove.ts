interface Row {
  readonly id: string;
  readonly revision: number;
}

type RowMove = { readonly items: readonly Row[]; readonly before: string | null };

/**
 * Moves neighbouring rows by one place as a single move: the row that they pass goes to their other side. Null at the
 * ends of the list. `isPart` says that a row belongs to the one above it (a sub-item): whole rows with their parts pass
 * each other, unless only parts are moved, which go row by row.
 */
export function rowMove<R extends Row>(
  rows: readonly R[],
  rowIds: readonly string[],
  by: 1 | -1,
  isPart: (row: R) => boolean = () => false,
): RowMove | null {
  const places = rowIds.map((id) => rows.findIndex((row) => row.id === id)).filter((at) => at !== -1);
  if (places.length === 0) return null;
  const first = Math.min(...places);
  const inParts = rows.slice(first, Math.max(...places) + 1).every(isPart);
  const blockEnd = (from: number): number => {
    if (inParts) return from + 1;
    const next = rows.findIndex((row, at) => at > from && !isPart(row));
    return next === -1 ? rows.length : next;
  };
  const end = blockEnd(Math.max(...places));
  const start = by === 1 ? end : blockStart(rows, first, inParts ? () => false : isPart);
  if (start === null || start >= rows.length) return null;
  const passed = by === 1 ? rows.slice(end, blockEnd(end)) : rows.slice(start, first);
  if (passed.length === 0) return null;
  const before = (by === 1 ? rows[first] : rows[end])?.id ?? null;
  return { items: passed.map(({ id, revision }) => ({ id, revision })), before };
}

/** Where the row before a place begins; null at the head of the list. */
function blockStart<R>(rows: readonly R[], place: number, isPart: (row: R) => boolean): number | null {
  if (place === 0) return null;
  const start = rows.findLastIndex((row, at) => at < place && !isPart(row));
  return Math.max(0, start);
}

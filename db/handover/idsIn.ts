import type { RowImage } from '../library/rowChange.ts';

/** An id of a row, wherever it stands. */
export const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The ids that a row names, its own among them, also inside JSON. */
export function idsIn(row: RowImage): ReadonlySet<string> {
  return new Set(
    Object.values(row).flatMap((value) => (typeof value === 'string' ? (value.match(anyId) ?? []) : [])),
  );
}

import { ok, problem, type Result } from '../../../shared/contract/result.ts';

/** A row of a list that the user orders. */
interface OrderedRow {
  readonly id: string;
  readonly revision: number;
  readonly position: number;
}

type Target = Pick<OrderedRow, 'id' | 'revision'>;

/** Where in the list the row named stands; the end for null or a row that is gone. */
export function placeBefore(rows: readonly Pick<OrderedRow, 'id'>[], before: string | null): number {
  const index = rows.findIndex(({ id }) => id === before);
  return index === -1 ? rows.length : index;
}

/**
 * The rows with those named, in the order in which they stand, put before another one. Problems: `notFound`, and
 * `conflict` where one has been changed since it was seen; `what` names such rows.
 */
export function movedBefore<R extends OrderedRow>(
  rows: readonly R[],
  targets: readonly Target[],
  before: string | null,
  what: string,
): Result<R[]> {
  const revisions = new Map(targets.map(({ id, revision }) => [id, revision]));
  const moved = rows.filter(({ id }) => revisions.has(id));
  if (moved.length < revisions.size) return problem('notFound', { what });
  if (moved.some(({ id, revision }) => revision !== revisions.get(id))) return problem('conflict', { what });
  const others = rows.filter(({ id }) => !revisions.has(id));
  return ok(others.toSpliced(placeBefore(others, before), 0, ...moved));
}

/** Numbers the rows 0, 1, 2 … in the order given; writes only those whose place changed. */
export async function renumber<R extends OrderedRow>(
  ordered: readonly R[],
  write: (row: R, position: number) => Promise<Result<unknown>>,
): Promise<Result<null>> {
  for (const [position, row] of ordered.entries()) {
    if (row.position === position) continue;
    const written = await write(row, position);
    if (!written.ok) return written;
  }
  return ok(null);
}

import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { RecordTable } from '../schema.ts';
import { appendToHistory } from './appendToHistory.ts';
import { nextRedo, nextUndo, type Step } from './history.ts';
import type { Library, Writer } from './library.ts';
import { readableLibrary } from './readableLibrary.ts';
import { parseChanges, type RowChange, sameContent } from './rowChange.ts';
import { type RowStatements, rowStatements } from './rowStatements.ts';
import { inTransaction } from './transaction.ts';

export interface Reversal {
  /** What the step was called: 委員の追加 in 「委員の追加を元に戻しました」. */
  readonly label: string;
  readonly tables: readonly RecordTable[];
}

/**
 * Takes the newest standing step back, as a command of its own. Problems: `undo.nothing`; `undo.changed` when a row
 * is not as the step left it; `inUse` when something points to a row that would go; those of runCommand.
 */
export function undo(library: Library, who: string, at: string): Promise<Result<Reversal>> {
  return inTransaction(library, async (writer) => {
    const step = await nextUndo(readableLibrary(writer.kysely));
    return step ? reverse(writer, step, { kind: 'undo', who, at }) : problem('undo.nothing');
  });
}

/** Does the last undone step again. Problems: `redo.nothing`, and those of undo. */
export function redo(library: Library, who: string, at: string): Promise<Result<Reversal>> {
  return inTransaction(library, async (writer) => {
    const step = await nextRedo(readableLibrary(writer.kysely));
    return step ? reverse(writer, step, { kind: 'redo', who, at }) : problem('redo.nothing');
  });
}

async function reverse(
  writer: Writer,
  step: Step,
  by: { readonly kind: 'undo' | 'redo'; readonly who: string; readonly at: string },
): Promise<Result<Reversal>> {
  const changes = await lastChangesOf(writer, step);
  const rows = rowStatements(writer.connection);
  const untouched = changes.every((change) => sameContent(rows.read(change.table, change.id), change.after));
  if (!untouched) return problem('undo.changed', { label: step.label });
  writer.connection.pragma('defer_foreign_keys = on');
  const inverse = putBack(rows, changes);
  const entry = { ...by, name: `history.${by.kind}`, label: step.label, target: step.seq };
  await appendToHistory(writer, entry, inverse);
  return ok({ label: step.label, tables: [...new Set(changes.map(({ table }) => table))] });
}

/** The changes by which the step got into the state it is in: its own, or those of its latest undo or redo. */
async function lastChangesOf({ kysely }: Writer, step: Step): Promise<RowChange[]> {
  const { changes } = await kysely
    .selectFrom('history')
    .select('changes')
    .where(({ eb, or }) => or([eb('seq', '=', step.seq), eb('target', '=', step.seq)]))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return parseChanges(changes);
}

/**
 * All rows go before the old ones return, so that no unique value is in the way in between, whatever the order in
 * which the step wrote. Revisions go on counting: nobody who saw a later state may overwrite the returned one.
 */
function putBack(rows: RowStatements, changes: readonly RowChange[]): RowChange[] {
  const taken = changes.map((change) => {
    const before = rows.read(change.table, change.id);
    if (before) rows.delete(change.table, change.id);
    return { change, before, lastRevision: before ? Number(before.revision) : change.lastRevision };
  });
  return taken.map(({ change: { table, id, before: image }, before, lastRevision }) => {
    if (!image) return { table, id, before, after: null, lastRevision };
    const revision = lastRevision + 1;
    const after = rows.insert(table, { ...image, revision });
    return { table, id, before, after, lastRevision: revision };
  });
}

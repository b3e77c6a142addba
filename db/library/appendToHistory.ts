import { migrations } from '../migrations.ts';
import type { Command } from './command.ts';
import type { Writer } from './library.ts';
import { foldChanges, parseChanges, type RowChange } from './rowChange.ts';

interface Entry extends Command {
  readonly kind: 'do' | 'undo' | 'redo';
  /** The `do` that an undo or redo is about. */
  readonly target: number | null;
}

/** Notes what a command did; folds it into the newest entry when that is the same step of work going on. */
export async function appendToHistory(
  { kysely }: Writer,
  entry: Entry,
  changes: readonly RowChange[],
): Promise<void> {
  const folded = foldChanges(changes);
  if (folded.length === 0) return;
  if (await foldIntoNewest({ kysely }, entry, folded)) return;
  await kysely
    .insertInto('history')
    .values({
      at: entry.at,
      who: entry.who,
      command: entry.name,
      label: entry.label,
      kind: entry.kind,
      target: entry.target,
      merge_key: entry.mergeKey ?? null,
      schema_version: migrations.length,
      changes: JSON.stringify(folded),
    })
    .execute();
}

async function foldIntoNewest(
  { kysely }: Pick<Writer, 'kysely'>,
  entry: Entry,
  changes: readonly RowChange[],
): Promise<boolean> {
  if (entry.mergeKey === undefined) return false;
  const newest = await kysely
    .selectFrom('history')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const sameStep =
    newest?.kind === 'do' &&
    newest.merge_key === entry.mergeKey &&
    newest.who === entry.who &&
    newest.schema_version === migrations.length;
  if (!sameStep) return false;
  const folded = foldChanges([...parseChanges(newest.changes), ...changes]);
  if (folded.length === 0) {
    // Typed and taken back by hand: nothing is left that undo could show.
    await kysely.deleteFrom('history').where('seq', '=', newest.seq).execute();
  } else {
    await kysely
      .updateTable('history')
      .set({ at: entry.at, changes: JSON.stringify(folded) })
      .where('seq', '=', newest.seq)
      .execute();
  }
  return true;
}

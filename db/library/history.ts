import { type ExpressionBuilder, sql } from 'kysely';
import type { HistoryEntry } from '../../shared/history/historyContract.ts';
import { migrations } from '../migrations.ts';
import type { LibrarySchema } from '../schema.ts';
import type { ReadableLibrary } from './readableLibrary.ts';

/** A step that can be taken back or done again. */
export interface Step {
  /** The `do` in the history. */
  readonly seq: number;
  readonly label: string;
}

/** The history, newest first; `before` continues a listing below that number. */
export function listHistory(
  reader: ReadableLibrary,
  { limit, before }: { readonly limit: number; readonly before: number | null },
): Promise<HistoryEntry[]> {
  return reader
    .selectFrom('history')
    .select(['seq', 'at', 'who', 'label', 'kind', 'target'])
    .$if(before !== null, (query) => query.where('seq', '<', before))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
}

/**
 * Whether any step stands that was made after `seq` was the newest number. Steps before it cannot have changed, as long
 * as one after it stands: undo goes back one by one, and redo ends with a new step.
 * @param except a command that does not count
 */
export async function isChangedSince(reader: ReadableLibrary, seq: number, except: string): Promise<boolean> {
  const made = await reader
    .selectFrom('history as done')
    .select('done.seq')
    .where('done.kind', '=', 'do')
    .where('done.command', '<>', except)
    .where('done.seq', '>', seq)
    .where(stands)
    .limit(1)
    .executeTakeFirst();
  return made !== undefined;
}

type OnSteps = ExpressionBuilder<LibrarySchema & { done: LibrarySchema['history'] }, 'done'>;

/** The latest entry about a step says whether it stands. */
const stands = ({ selectFrom }: OnSteps) =>
  sql<boolean>`coalesce(${selectFrom('history as later')
    .select('later.kind')
    .whereRef('later.target', '=', 'done.seq')
    .orderBy('later.seq', 'desc')
    .limit(1)}, 'redo') <> 'undo'`;

/** What undo would take back: the newest `do` that stands. Null: nothing, or it is from an older structure. */
export async function nextUndo(reader: ReadableLibrary): Promise<Step | null> {
  const step = await reader
    .selectFrom('history as done')
    .select(['done.seq', 'done.label'])
    .where('done.kind', '=', 'do')
    .where('done.schema_version', '=', migrations.length)
    .where(stands)
    .orderBy('done.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return step ?? null;
}

/**
 * What redo would do again: the oldest step that was undone after the newest `do`. A new `do` ends what could be
 * redone before it.
 */
export async function nextRedo(reader: ReadableLibrary): Promise<Step | null> {
  const step = await reader
    .selectFrom('history as undone')
    .innerJoin('history as done', 'done.seq', 'undone.target')
    .select(['done.seq', 'done.label'])
    .where('undone.kind', '=', 'undo')
    .where('undone.schema_version', '=', migrations.length)
    .where('undone.seq', '>', ({ selectFrom }) =>
      selectFrom('history as newest')
        .select(({ fn }) => fn.max('newest.seq').as('seq'))
        .where('newest.kind', '=', 'do'),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('history as later')
            .select('later.seq')
            .whereRef('later.target', '=', 'undone.target')
            .whereRef('later.seq', '>', 'undone.seq'),
        ),
      ),
    )
    .orderBy('done.seq')
    .limit(1)
    .executeTakeFirst();
  return step ?? null;
}

/** The command that the history begins with, and how many steps after it stand; null where nothing was ever changed. */
export async function historyOrigin(
  reader: ReadableLibrary,
): Promise<{ readonly command: string; readonly stepsSince: number } | null> {
  const first = await reader
    .selectFrom('history')
    .select(['seq', 'command'])
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  if (!first) return null;
  const { steps } = await reader
    .selectFrom('history as done')
    .select(({ fn }) => fn.countAll<number>().as('steps'))
    .where('done.kind', '=', 'do')
    .where('done.seq', '>', first.seq)
    .where(stands)
    .executeTakeFirstOrThrow();
  return { command: first.command, stepsSince: steps };
}

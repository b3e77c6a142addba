import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { claimEmptyFolder } from './claimEmptyFolder.ts';
import { renameDurably } from './durable.ts';
import { examineLibrary } from './examineLibrary.ts';
import { libraryPaths } from './libraryPaths.ts';
import type { LongWork } from './longWork.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { readingSource } from './readingSource.ts';
import { takeSnapshot } from './takeSnapshot.ts';
import { removeUnfinished, unfinishedFolder } from './unfinished.ts';

export interface CopyOrder extends LongWork {
  /** ISO date and time, UTC. */
  readonly at: string;
}

export interface LibraryCopy {
  readonly folder: string;
  /** Hashes of attachments that were damaged already where they came from. */
  readonly damagedFiles: readonly string[];
}

/**
 * Copies a library from wherever it lies — a network, a synced folder, a read-only medium, a backup — to a new or
 * empty local folder, and verifies the copy. The original is not touched. Problems: those of examineLibrary and
 * claimEmptyFolder, `backup.damaged` when the copy did not verify, `cancelled`, `disk.*`.
 */
export async function copyLibrary(from: string, to: string, order: CopyOrder): Promise<Result<LibraryCopy>> {
  const source = resolve(from);
  const target = resolve(to);
  const unfinished = unfinishedFolder(target);
  try {
    const examined = await examineLibrary(source);
    if (!examined.ok) return examined;
    const claimed = await claimEmptyFolder(target);
    if (!claimed.ok) return claimed;
    const snapshot = await snapshotOf(source, unfinished, order);
    if (!snapshot.ok) return snapshot;
    const [made, paths] = [libraryPaths(unfinished), libraryPaths(target)];
    await rm(paths.files, { recursive: true, force: true });
    await rename(made.files, paths.files);
    await renameDurably(made.database, paths.database);
    return ok({ folder: target, damagedFiles: snapshot.value.damagedFiles });
  } catch (error) {
    return order.signal?.aborted ? problem('cancelled') : problemOrThrow(error);
  } finally {
    await removeUnfinished(unfinished);
  }
}

async function snapshotOf(folder: string, target: string, order: CopyOrder) {
  const source = await readingSource(folder);
  try {
    const how = { at: order.at, reason: 'manual', files: 'copy' } as const;
    return await takeSnapshot({ folder, openReader: source.open }, target, how, order);
  } finally {
    source.dispose();
  }
}

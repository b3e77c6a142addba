import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { wallClock } from '../../shared/calendar/wallClock.ts';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { BackupReason } from './backupManifest.ts';
import { renameDurably } from './durable.ts';
import { connections, type Library } from './library.ts';
import { libraryPaths } from './libraryPaths.ts';
import { type Backup, describeBackup, listBackups } from './listBackups.ts';
import type { LongWork } from './longWork.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { type SnapshotSource, takeSnapshot } from './takeSnapshot.ts';
import { removeUnfinished, unfinishedFolder } from './unfinished.ts';

export interface BackupOrder extends LongWork {
  /** ISO date and time, UTC; the backup's folder is named after it by the clock on the wall. */
  readonly at: string;
  /** `manual` when nothing is said. */
  readonly reason?: BackupReason | undefined;
  /** The folder of backups; by default the library's own. On another disk they survive this one. */
  readonly place?: string | undefined;
}

/**
 * Backs up an open library, also one open for reading, while it is being worked on. Problems: `cancelled`,
 * `backup.damaged` when it did not verify, `disk.*`. After a problem there is no half backup.
 */
export function makeBackup(library: Library, order: BackupOrder): Promise<Result<Backup>> {
  const { openReader } = library[connections];
  return backUp({ folder: library.folder, openReader }, order);
}

/** The same for a library that is not open as such: one to be upgraded or replaced. */
export async function backUp(source: SnapshotSource, order: BackupOrder): Promise<Result<Backup>> {
  const place = order.place ?? libraryPaths(source.folder).backups;
  const unfinished = unfinishedFolder(place);
  try {
    await mkdir(place, { recursive: true });
    const [earlier] = await listBackups(source.folder, place);
    const snapshot = await takeSnapshot(
      source,
      unfinished,
      { at: order.at, reason: order.reason ?? 'manual', files: 'link', earlier: earlier?.folder },
      order,
    );
    if (!snapshot.ok) return snapshot;
    const folder = await renameToFree(unfinished, place, backupName(order.at));
    return ok(await describeBackup(folder, snapshot.value));
  } catch (error) {
    return order.signal?.aborted ? problem('cancelled') : problemOrThrow(error);
  } finally {
    await removeUnfinished(unfinished);
  }
}

async function renameToFree(from: string, place: string, name: string): Promise<string> {
  for (;;) {
    const folder = freeFolder(place, name);
    try {
      await renameDurably(from, folder);
      return folder;
    } catch (error) {
      // Another backup of the same second was faster.
      if (!existsSync(folder)) throw error;
    }
  }
}

/** `name`, or when there is one, `name-2` and so on. */
export function freeFolder(place: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const folder = join(place, number === 1 ? name : `${name}-${number}`);
    if (!existsSync(folder)) return folder;
  }
}

/** 2021-09-13T03:04:05Z → 2021-09-13T120405, as the clock on the wall shows it. */
export function backupName(at: string): string {
  const { day, time } = wallClock(at);
  return `${day}T${time.replaceAll(':', '')}`;
}

import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import { type BackupManifest, type BackupReason, manifestPath } from './backupManifest.ts';
import { copyDurably, syncFile, syncFolder } from './durable.ts';
import { hashFile } from './hashFile.ts';
import { lastChange } from './lastChange.ts';
import { libraryPaths } from './libraryPaths.ts';
import type { LongWork } from './longWork.ts';
import { schemaVersion } from './migrateDatabase.ts';
import { openForWriting } from './openConnection.ts';
import { rowCounts } from './rowCounts.ts';
import { storedFilePath, storedFiles } from './storedFiles.ts';
import { findInDatabase } from './verifyBackup.ts';

export interface SnapshotSource {
  /** The library's folder, for its files. */
  readonly folder: string;
  /** Inside a reading transaction already, it is copied as it was when that began. The snapshot closes it. */
  readonly openReader: () => Connection;
}

export interface SnapshotOrder {
  readonly at: string;
  readonly reason: BackupReason;
  /** Whether a file may be the library's own, linked: stored files never change in place, and space is saved. */
  readonly files: 'link' | 'copy';
  /** A backup in the same place whose files may be linked where the library's own cannot: on another disk. */
  readonly earlier?: string | undefined;
}

/** Pages per step of copying: between steps commands run and cancelling is heard. */
const pagesPerStep = 500;

/**
 * Writes a whole library as it is at this moment into a new folder, on the disk, and verifies it by opening it.
 * The library can be written meanwhile. Throws what the engine and the disk throw, and when `signal` aborts; the
 * folder is then incomplete and the caller's to remove. Problem: `backup.damaged` when it does not verify.
 */
export async function takeSnapshot(
  source: SnapshotSource,
  target: string,
  order: SnapshotOrder,
  work: LongWork,
): Promise<Result<BackupManifest>> {
  const database = libraryPaths(target).database;
  await mkdir(libraryPaths(target).files, { recursive: true });
  const about = await copyDatabase(source.openReader(), database, work);
  const files = await copyFiles(source.folder, target, order, work);
  const manifest: BackupManifest = {
    format: 1,
    at: order.at,
    reason: order.reason,
    ...about,
    database: { sha256: await hashFile(database, work.signal), bytes: (await stat(database)).size },
    ...files,
  };
  await writeManifest(target, manifest);
  await syncFolder(target);
  const found = await findInDatabase(target, manifest, work);
  return found ? problem('backup.damaged', { folder: target, found }) : ok(manifest);
}

/** Inside one reading transaction, so that writing elsewhere neither changes nor restarts the copy. */
async function copyDatabase(
  connection: Connection,
  to: string,
  { signal, onProgress }: LongWork,
): Promise<Pick<BackupManifest, 'library' | 'schemaVersion' | 'lastChange' | 'rows'>> {
  try {
    if (!connection.inTransaction) connection.exec('begin');
    const rows = rowCounts(connection);
    const library = connection
      .prepare<[], { id: string; name: string }>('select id, name from library')
      .get() ?? { id: '', name: '' };
    const pageSize = Number(connection.pragma('page_size', { simple: true }));
    await connection.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        signal?.throwIfAborted();
        const done = (totalPages - remainingPages) * pageSize;
        onProgress?.({ what: 'database', done, total: totalPages * pageSize });
        return pagesPerStep;
      },
    });
    leaveWalMode(to);
    await syncFile(to);
    return { library, schemaVersion: schemaVersion(connection), lastChange: lastChange(connection), rows };
  } finally {
    connection.close();
  }
}

/** A copy at rest is one file and can be opened where nothing can be written; opening it to write brings WAL back. */
function leaveWalMode(file: string): void {
  const copy = openForWriting(file);
  try {
    copy.pragma('journal_mode = delete');
  } finally {
    copy.close();
  }
}

async function copyFiles(
  from: string,
  to: string,
  order: SnapshotOrder,
  { signal, onProgress }: LongWork,
): Promise<Pick<BackupManifest, 'files' | 'damagedFiles'>> {
  const files = await storedFiles(from);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const damagedFiles: string[] = [];
  let done = 0;
  for (const { sha256, bytes } of files) {
    signal?.throwIfAborted();
    if (!(await copyStoredFile(sha256, from, to, order, signal))) damagedFiles.push(sha256);
    done += bytes;
    onProgress?.({ what: 'files', done, total });
  }
  const folders = new Set(files.map(({ sha256 }) => dirname(storedFilePath(to, sha256))));
  for (const folder of [...folders, libraryPaths(to).files]) await syncFolder(folder);
  return { files, damagedFiles };
}

/** @returns whether the copy is sound; otherwise it is the file as the library has it, damage and all. */
async function copyStoredFile(
  sha256: string,
  from: string,
  to: string,
  order: Pick<SnapshotOrder, 'files' | 'earlier'>,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const target = storedFilePath(to, sha256);
  await mkdir(dirname(target), { recursive: true });
  const linkable = order.files === 'link' ? [from, ...(order.earlier ? [order.earlier] : [])] : [];
  for (const folder of linkable) {
    const linked = await link(storedFilePath(folder, sha256), target).then(
      () => true,
      // Another disk, one that knows no links, or no such file.
      () => false,
    );
    if (!linked) continue;
    if ((await hashFile(target, signal)) === sha256) return true;
    await rm(target);
  }
  await copyDurably(storedFilePath(from, sha256), target);
  return (await hashFile(target, signal)) === sha256;
}

async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  const handle = await open(manifestPath(folder), 'wx');
  try {
    await handle.writeFile(JSON.stringify(manifest, null, 1));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

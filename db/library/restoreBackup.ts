import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { BackupManifest } from './backupManifest.ts';
import { copyDurably, renameDurably, syncFolder } from './durable.ts';
import { examineLibrary } from './examineLibrary.ts';
import { hashFile } from './hashFile.ts';
import { lockLibrary } from './libraryLock.ts';
import { libraryPaths } from './libraryPaths.ts';
import type { LongWork } from './longWork.ts';
import { backUp, backupName, freeFolder } from './makeBackup.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { readingSource } from './readingSource.ts';
import { refuseLocation } from './storageLocation.ts';
import { storedFilePath } from './storedFiles.ts';
import { verifyBackup } from './verifyBackup.ts';

export interface RestoreOrder extends LongWork {
  readonly who: string;
  /** ISO date and time, UTC. */
  readonly at: string;
}

export interface Restored {
  readonly folder: string;
  /** Where the state before is: a backup, or the damaged files as they were; null when there was no library. */
  readonly previous: string | null;
}

/**
 * Puts a verified backup into a folder. A library that is there is backed up first, or, when it is damaged, its
 * files are set aside as they are; attachments that are there stay. Problems: `backup.missing`, `backup.damaged`,
 * `library.locked`, `library.location.*`, `library.notWritable`, `cancelled`, `disk.*`; after each of them the
 * library is what it was.
 */
export async function restoreBackup(
  backup: string,
  toFolder: string,
  order: RestoreOrder,
): Promise<Result<Restored>> {
  const folder = resolve(toFolder);
  try {
    const verified = await verifyBackup(backup, order);
    if (!verified.ok) return verified;
    const located = refuseLocation(folder);
    if (!located.ok) return located;
    await mkdir(libraryPaths(folder).files, { recursive: true });
    const lock = await lockLibrary(folder, order);
    if (!lock.ok) return lock;
    try {
      return await restoreLocked(backup, verified.value, folder, order);
    } finally {
      await lock.value.release(() => {});
    }
  } catch (error) {
    return order.signal?.aborted ? problem('cancelled') : problemOrThrow(error);
  }
}

async function restoreLocked(
  backup: string,
  manifest: BackupManifest,
  folder: string,
  order: RestoreOrder,
): Promise<Result<Restored>> {
  const paths = libraryPaths(folder);
  await bringFiles(backup, manifest, folder, order);
  await rm(paths.newDatabase, { force: true });
  try {
    await copyDurably(libraryPaths(backup).database, paths.newDatabase);
    if ((await hashFile(paths.newDatabase, order.signal)) !== manifest.database.sha256) {
      return problem('backup.damaged', { folder: backup, found: 'library.db: SHA-256' });
    }
    const preserved = await preserve(folder, order);
    if (!preserved.ok) return preserved;
    // The changes in a -wal file belong to the library that it lay next to, and to no other.
    for (const suffix of ['-wal', '-shm']) await rm(paths.database + suffix, { force: true });
    await renameDurably(paths.newDatabase, paths.database);
    return ok({ folder, previous: preserved.value });
  } finally {
    await rm(paths.newDatabase, { force: true });
  }
}

/** Files that are missing or damaged; those of the state before stay, its history may need them. */
async function bringFiles(
  backup: string,
  { files }: BackupManifest,
  folder: string,
  { signal, onProgress }: LongWork,
): Promise<void> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const { sha256, bytes } of files) {
    signal?.throwIfAborted();
    const target = storedFilePath(folder, sha256);
    if ((await hashFile(target, signal).catch(() => null)) !== sha256) {
      await mkdir(dirname(target), { recursive: true });
      await bringFile(storedFilePath(backup, sha256), target);
    }
    done += bytes;
    onProgress?.({ what: 'files', done, total });
  }
  await syncFolder(libraryPaths(folder).files);
}

async function bringFile(from: string, to: string): Promise<void> {
  const incoming = `${to}.new`;
  await rm(incoming, { force: true });
  try {
    await copyDurably(from, incoming);
    await renameDurably(incoming, to);
  } finally {
    await rm(incoming, { force: true });
  }
}

async function preserve(folder: string, order: RestoreOrder): Promise<Result<string | null>> {
  const { database } = libraryPaths(folder);
  if ((await stat(database).catch(() => null)) === null) return ok(null);
  const backup = await backUpPresent(folder, order).catch(problemOrThrow);
  order.signal?.throwIfAborted();
  // Whatever else keeps it from being backed up, nothing of it is lost when its files are only moved.
  return backup.ok || backup.error.code === 'disk.full' ? backup : ok(await setAside(folder, order.at));
}

async function backUpPresent(
  folder: string,
  { at, signal, onProgress }: RestoreOrder,
): Promise<Result<string>> {
  const examined = await examineLibrary(folder);
  if (!examined.ok && examined.error.code !== 'library.newer') return examined;
  const source = await readingSource(folder);
  try {
    const order = { at, reason: 'restore', signal, onProgress } as const;
    const backup = await backUp({ folder, openReader: source.open }, order);
    return backup.ok ? ok(backup.value.folder) : backup;
  } finally {
    source.dispose();
  }
}

/** Moves the files of a damaged library out of the way: somebody may still get something out of them. */
async function setAside(folder: string, at: string): Promise<string> {
  const { database, backups } = libraryPaths(folder);
  const aside = freeFolder(backups, `damaged-${backupName(at)}`);
  await mkdir(aside, { recursive: true });
  for (const file of [`${database}-shm`, `${database}-wal`, database]) {
    if (existsSync(file)) await rename(file, join(aside, basename(file)));
  }
  return aside;
}

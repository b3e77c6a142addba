import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup as ListedBackup } from '../../shared/library/libraryContract.ts';
import { type BackupManifest, type BackupReason, readManifest } from './backupManifest.ts';
import type { LastChange } from './lastChange.ts';
import { libraryPaths } from './libraryPaths.ts';
import { isUnfinished } from './unfinished.ts';

export interface Backup extends ListedBackup {
  readonly reason: BackupReason;
  /** The newest change that it holds; null: none, or made by a version that did not note it. */
  readonly lastChange: LastChange | null;
  /** Hashes of attachments that were damaged in the library when the backup was made. */
  readonly damagedFiles: readonly string[];
}

/**
 * The finished backups of a library, newest first; also of a library that cannot be opened. A backup gets its name
 * only after it was verified; `verified` turns false when its database has since gone or changed its size.
 * verifyBackup looks at all of it.
 */
export async function listBackups(folder: string, place = libraryPaths(folder).backups): Promise<Backup[]> {
  const names = await readdir(place).catch(() => []);
  const backups: Backup[] = [];
  for (const name of names) {
    const manifest = isUnfinished(name) ? null : await readManifest(join(place, name));
    if (manifest) backups.push(await describeBackup(join(place, name), manifest));
  }
  return backups.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

export async function describeBackup(folder: string, manifest: BackupManifest): Promise<Backup> {
  const database = await stat(libraryPaths(folder).database).catch(() => null);
  return {
    folder,
    at: manifest.at,
    bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, manifest.database.bytes),
    verified: database?.size === manifest.database.bytes,
    reason: manifest.reason,
    lastChange: manifest.lastChange ?? null,
    damagedFiles: manifest.damagedFiles,
  };
}

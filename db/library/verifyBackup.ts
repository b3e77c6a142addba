import { stat } from 'node:fs/promises';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { type BackupManifest, readManifest } from './backupManifest.ts';
import { checkIntegrity } from './checkIntegrity.ts';
import { examineLibrary } from './examineLibrary.ts';
import { hashFile } from './hashFile.ts';
import { libraryPaths } from './libraryPaths.ts';
import type { LongWork } from './longWork.ts';
import { openForReading } from './openConnection.ts';
import { rowCounts } from './rowCounts.ts';
import { storedFilePath } from './storedFiles.ts';

/**
 * Opens a backup and compares all of it with what it held when it was made: the database's bytes, its inner order,
 * its rows, and every file. Throws when `signal` aborts. Problems: `backup.missing`, `backup.damaged`.
 */
export async function verifyBackup(folder: string, work: LongWork = {}): Promise<Result<BackupManifest>> {
  const manifest = await readManifest(folder);
  if (!manifest) return problem('backup.missing', { folder });
  const found = (await findInDatabase(folder, manifest, work)) ?? (await findInFiles(folder, manifest, work));
  return found ? problem('backup.damaged', { folder, found }) : ok(manifest);
}

/** What is wrong with the database of a backup, or null. */
export async function findInDatabase(
  folder: string,
  manifest: BackupManifest,
  { signal }: LongWork,
): Promise<string | null> {
  const { database } = libraryPaths(folder);
  const examined = await examineLibrary(folder);
  if (!examined.ok && examined.error.code !== 'library.newer') return examined.error.code;
  if ((await hashFile(database, signal)) !== manifest.database.sha256) return 'library.db: SHA-256';
  const connection = openForReading(database);
  try {
    const sound = checkIntegrity(connection);
    if (!sound.ok) return sound.error.details?.found ?? sound.error.code;
    const rows = rowCounts(connection);
    const tables = Object.keys(manifest.rows);
    const different = tables.find((table) => rows[table] !== manifest.rows[table]);
    return different ? `library.db: ${different}` : null;
  } finally {
    connection.close();
  }
}

async function findInFiles(
  folder: string,
  { files, damagedFiles }: BackupManifest,
  { signal, onProgress }: LongWork,
): Promise<string | null> {
  const known = new Set(damagedFiles);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const { sha256, bytes } of files) {
    const file = storedFilePath(folder, sha256);
    const found = await stat(file).catch(() => null);
    if (found?.size !== bytes) return `files/${sha256}`;
    if (!known.has(sha256) && (await hashFile(file, signal)) !== sha256) return `files/${sha256}`;
    done += bytes;
    onProgress?.({ what: 'check', done, total });
  }
  return null;
}

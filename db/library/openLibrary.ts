import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ok, type Problem, problem, type Result } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import { assembleLibrary } from './assembleLibrary.ts';
import { checkIntegrity } from './checkIntegrity.ts';
import { examineLibrary, refuseNewer } from './examineLibrary.ts';
import { connections, type Library } from './library.ts';
import { type LibraryLock, lockLibrary } from './libraryLock.ts';
import { libraryPaths } from './libraryPaths.ts';
import { schemaVersion } from './migrateDatabase.ts';
import { newestSoundBackup } from './newestSoundBackup.ts';
import { openForReading, openForWriting } from './openConnection.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { readingSource } from './readingSource.ts';
import { refuseLocation } from './storageLocation.ts';
import { upgradeLibrary } from './upgradeLibrary.ts';

export interface Opening {
  readonly mode: 'write' | 'read';
  /** For others who find it in use. */
  readonly who: string;
  /** ISO date and time, UTC. */
  readonly at: string;
}

/**
 * Opens the library in a folder. For writing, it must lie on a local disk and be in nobody else's hands; an older
 * structure is upgraded after a verified backup. For reading it may lie anywhere and is not touched. Where only
 * reading is possible, the problem's detail `canRead` is 'yes'.
 *
 * Problems: those of examineLibrary; `library.location.*`, `.locked`, `.notWritable`, `.damaged` (detail `backup`:
 * when the newest sound backup was made), `.upgradeFailed`; `disk.*`.
 */
export async function openLibrary(folder: string, opening: Opening): Promise<Result<Library>> {
  const absolute = resolve(folder);
  // Looking into the library makes a new log where the old one was lost.
  const hasLog = existsSync(`${libraryPaths(absolute).database}-wal`);
  const examined = await examineLibrary(absolute).catch(problemOrThrow);
  if (!examined.ok) return withWayOut(absolute, examined.error);
  const work = opening.mode === 'write' ? openToWrite(absolute, opening, hasLog) : openToRead(absolute);
  const opened = await work.catch(problemOrThrow);
  return opened.ok ? opened : withWayOut(absolute, opened.error);
}

async function openToWrite(folder: string, opening: Opening, hasLog: boolean): Promise<Result<Library>> {
  const located = refuseLocation(folder);
  if (!located.ok) return located;
  const locked = await lockLibrary(folder, opening);
  if (!locked.ok) return locked;
  const lock = locked.value;
  // Whoever vanished left a log behind, with changes that were not in library.db yet.
  const notices: Problem[] = lock.lastHolderVanished && !hasLog ? [{ code: 'library.tailMissing' }] : [];
  try {
    const opened = await openLocked(folder, opening, lock, notices);
    if (!opened.ok) await lock.release(() => {});
    return opened;
  } catch (error) {
    await lock.release(() => {});
    throw error;
  }
}

async function openLocked(
  folder: string,
  { at }: Opening,
  lock: LibraryLock,
  notices: Problem[],
): Promise<Result<Library>> {
  const paths = libraryPaths(folder);
  await mkdir(paths.files, { recursive: true });
  // Of a restore that was cut off; with the lock in our hands none is under way.
  await rm(paths.newDatabase, { force: true });
  const connection = openForWriting(paths.database);
  try {
    const upgraded = await makeUsable(folder, connection, at);
    if (!upgraded.ok) {
      connection.close();
      return upgraded;
    }
    if (upgraded.value) notices.push(upgraded.value);
    const source = { open: () => openForReading(paths.database), dispose: () => {} };
    return ok(assembleLibrary({ folder, mode: 'write', notices }, source, { connection, lock }));
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function makeUsable(
  folder: string,
  connection: Connection,
  at: string,
): Promise<Result<Problem | null>> {
  const sound = checkIntegrity(connection);
  if (!sound.ok) return sound;
  // The header that was examined may be older than the -wal file.
  const known = refuseNewer(schemaVersion(connection));
  return known.ok ? upgradeLibrary(folder, connection, at) : known;
}

async function openToRead(folder: string): Promise<Result<Library>> {
  const source = await readingSource(folder);
  const library = assembleLibrary({ folder, mode: 'read', notices: [] }, source, null);
  const sound = checkIntegrity(library[connections].reader);
  if (sound.ok) return ok(library);
  await library.close();
  return sound;
}

/** Where there is no sound library any more, the problem says which backup to go back to. */
async function withWayOut(folder: string, error: Problem): Promise<Result<never>> {
  const { code, details } = error;
  // Who could look into the library before it failed can open it for reading.
  if (code === 'library.notWritable') return problem(code, { ...details, folder, canRead: 'yes' });
  const backup = lost.has(code) ? await newestSoundBackup(folder) : null;
  if (!backup) return { ok: false, error };
  return problem(code, { ...details, backup: backup.at, backupFolder: backup.folder });
}

const lost: ReadonlySet<string> = new Set(['library.damaged', 'library.foreign', 'library.noDatabase']);

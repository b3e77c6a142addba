import { existsSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { droppings } from './examineLibrary.ts';
import { lockLibrary } from './libraryLock.ts';
import { libraryPaths } from './libraryPaths.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { isIncoming } from './storedFiles.ts';
import { isUnfinished } from './unfinished.ts';

export interface RemovedLibrary {
  readonly folder: string;
  /** Whether the folder itself is gone. */
  readonly isGone: boolean;
  /** What stayed in it, by its path there: what is not ours, and what could not be removed. */
  readonly left: readonly string[];
}

/**
 * Removes a library that nobody has open, with its backups, and its folder if nothing else lies there. The database goes
 * first: as long as it is there, nothing is lost. Files that the program did not make stay, and links are never
 * followed. Problems: `library.locked`, `library.notWritable`, `library.notRemoved`; nothing is removed then.
 */
export async function removeLibrary(
  folder: string,
  holder: { readonly who: string; readonly at: string },
): Promise<Result<RemovedLibrary>> {
  const locked = await lockLibrary(folder, holder).catch(problemOrThrow);
  if (!locked.ok) return locked;
  const { database, lock } = libraryPaths(folder);
  try {
    await rm(database);
  } catch (error) {
    await locked.value.release(() => {});
    return problem('library.notRemoved', { folder, reason: error instanceof Error ? error.message : '' });
  }
  const left = await clearLibrary(folder);
  await locked.value.release(() => {});
  if (!(await remove(lock))) left.push('library.lock');
  if (left.length === 0) await rmdir(folder).catch(() => undefined);
  return ok({ folder, isGone: !existsSync(folder), left });
}

/** Files that lie in the folder of a library or of a backup. */
const ownFile =
  /^(library\.db(\.new)?(-wal|-shm|-journal)?|library\.lock|library\.holder\.json(\.new)?|backup\.json(\.new)?)$/;

async function remove(file: string): Promise<boolean> {
  return rm(file, { force: true }).then(
    () => true,
    () => false,
  );
}

/** Removes what is ours below a folder. @returns what stayed, by its path from there. */
type Clearing = (folder: string) => Promise<string[]>;

const ofLibrary: Kinds = {
  isOwnFile: (name) => ownFile.test(name),
  clearingOf(name) {
    if (name === 'files') return clearFiles;
    if (name === 'backups') return clearBackups;
    return isUnfinished(name) ? clearCopy : null;
  },
};

/** Its lock is in our hands and goes last. */
const clearLibrary: Clearing = (folder) =>
  clear(folder, { ...ofLibrary, isPassedOver: (name) => name === 'library.lock' });

/** Each backup is laid out like a library, and so is what a restore set aside; the lock of one that was opened lies there. */
const clearCopy: Clearing = (folder) => clear(folder, ofLibrary);

const clearBackups: Clearing = (folder) => clear(folder, { clearingOf: () => clearCopy });

const clearFiles: Clearing = (folder) =>
  clear(folder, {
    clearingOf: (name) => (/^[0-9a-f]{2}$/.test(name) ? clearShelf : null),
  });

const clearShelf: Clearing = (folder) =>
  clear(folder, { isOwnFile: (name) => /^[0-9a-f]{64}$/.test(name) || isIncoming(name) });

interface Kinds {
  readonly isOwnFile?: (name: string) => boolean;
  /** How a folder of that name is cleared; null for one that is not ours. */
  readonly clearingOf?: (name: string) => Clearing | null;
  readonly isPassedOver?: (name: string) => boolean;
}

async function clear(
  folder: string,
  { isOwnFile = () => false, clearingOf = () => null, isPassedOver = () => false }: Kinds,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return ['.'];
  const left: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const place = join(folder, name);
    const clearing = entry.isDirectory() ? clearingOf(name) : null;
    if (isPassedOver(name)) continue;
    if (clearing) {
      const inside = await clearing(place);
      left.push(...inside.map((one) => join(name, one)));
      if (inside.length === 0) await rmdir(place).catch(() => left.push(name));
    } else if (!entry.isFile() || !(isOwnFile(name) || droppings.test(name)) || !(await remove(place))) {
      left.push(name);
    }
  }
  return left;
}

import { mkdir, readdir } from 'node:fs/promises';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { droppings } from './examineLibrary.ts';
import { libraryPaths } from './libraryPaths.ts';
import { refuseLocation } from './storageLocation.ts';
import { isUnfinished } from './unfinished.ts';

/** What is left of a library whose making was cut off: without library.db it is none. */
const leftovers = /^(files|library\.db\.new(-wal|-shm|-journal)?)$/;

/**
 * Makes sure that a folder can become a library: on a local disk, and new or empty. Problems: `library.exists`,
 * `.folderNotEmpty`, `.notAFolder`, `.location.*`.
 */
export async function claimEmptyFolder(folder: string): Promise<Result<void>> {
  const located = refuseLocation(folder);
  if (!located.ok) return located;
  try {
    await mkdir(libraryPaths(folder).files, { recursive: true });
  } catch (error) {
    const inTheWay =
      error instanceof Error && 'code' in error && ['ENOTDIR', 'EEXIST'].includes(`${error.code}`);
    if (inTheWay) return problem('library.notAFolder', { folder });
    throw error;
  }
  const names = await readdir(folder);
  if (names.includes('library.db')) return problem('library.exists', { folder });
  const ours = (name: string) => droppings.test(name) || leftovers.test(name) || isUnfinished(name);
  return names.every(ours) ? ok(undefined) : problem('library.folderNotEmpty', { folder });
}

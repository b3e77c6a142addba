import { mkdir, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import { migrations } from '../migrations.ts';
import { renameDurably, syncFile } from './durable.ts';
import { engineProblem } from './engineProblem.ts';
import { libraryPaths } from './libraryPaths.ts';
import { migrateDatabase } from './migrateDatabase.ts';
import { openForWriting } from './openConnection.ts';

/** What an otherwise empty folder may hold: droppings of file managers, and a creation that was cut off. */
const negligible = /^(\.DS_Store|desktop\.ini|Thumbs\.db|files|library\.db\.new(-wal|-shm|-journal)?)$/i;

/**
 * Makes an empty library in a folder that is empty or does not exist yet; until the last step there is none.
 * Problems: `library.exists`, `library.folderNotEmpty`, `library.notAFolder`, `disk.*`.
 */
export async function createLibrary(
  folder: string,
  { name, at }: { readonly name: string; readonly at: string },
): Promise<Result<{ folder: string }>> {
  const absolute = resolve(folder);
  const paths = libraryPaths(absolute);
  try {
    await mkdir(paths.files, { recursive: true });
    const names = await readdir(absolute);
    if (names.includes('library.db')) return problem('library.exists', { folder: absolute });
    if (names.some((found) => !negligible.test(found))) {
      return problem('library.folderNotEmpty', { folder: absolute });
    }
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      await rm(paths.newDatabase + suffix, { force: true });
    }
    const connection = openForWriting(paths.newDatabase, { create: true });
    try {
      fill(connection, { name, at });
    } finally {
      connection.close();
    }
    await syncFile(paths.newDatabase);
    await renameDurably(paths.newDatabase, paths.database);
    return ok({ folder: absolute });
  } catch (error) {
    if (isNodeError(error) && (error.code === 'ENOTDIR' || error.code === 'EEXIST')) {
      return problem('library.notAFolder', { folder: absolute });
    }
    const failed = engineProblem(error);
    if (failed) return failed;
    throw error;
  }
}

const isNodeError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

function fill(connection: Connection, { name, at }: { readonly name: string; readonly at: string }): void {
  migrateDatabase(connection, migrations);
  connection
    .prepare('insert into library (id, revision, name, created_at) values (?, 1, ?, ?)')
    .run(uuidv7(), name, at);
}

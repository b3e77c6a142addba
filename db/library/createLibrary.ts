import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { ok, type Result } from '../../shared/contract/result.ts';
import { migrations } from '../migrations.ts';
import { claimEmptyFolder } from './claimEmptyFolder.ts';
import { renameDurably, syncFile } from './durable.ts';
import { libraryPaths } from './libraryPaths.ts';
import { migrateDatabase } from './migrateDatabase.ts';
import { openForWriting } from './openConnection.ts';
import { problemOrThrow } from './problemOrThrow.ts';

export interface LibraryOrder {
  /** What the library calls itself: 島根労働局. */
  readonly name: string;
  /** ISO date and time, UTC. */
  readonly at: string;
}

/**
 * Makes an empty library in a folder that is empty or does not exist yet, with all folders above it; until the
 * last step there is none. Problems: those of claimEmptyFolder, `library.notWritable`, `disk.*`.
 */
export async function createLibrary(
  folder: string,
  order: LibraryOrder,
): Promise<Result<{ folder: string }>> {
  const absolute = resolve(folder);
  const paths = libraryPaths(absolute);
  try {
    const claimed = await claimEmptyFolder(absolute);
    if (!claimed.ok) return claimed;
    await removeDatabase(paths.newDatabase);
    await makeDatabase(paths.newDatabase, order);
    await renameDurably(paths.newDatabase, paths.database);
    return ok({ folder: absolute });
  } catch (error) {
    await removeDatabase(paths.newDatabase);
    return problemOrThrow(error);
  }
}

async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(file + suffix, { force: true });
}

async function makeDatabase(file: string, { name, at }: LibraryOrder): Promise<void> {
  const connection = openForWriting(file, { create: true });
  try {
    migrateDatabase(connection, migrations);
    connection
      .prepare('insert into library (id, revision, name, created_at) values (?, 1, ?, ?)')
      .run(uuidv7(), name, at);
  } finally {
    connection.close();
  }
  await syncFile(file);
}

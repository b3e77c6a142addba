import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../migration.ts';
import { migrations } from '../migrations.ts';
import { libraryPaths } from './libraryPaths.ts';
import { migrateDatabase, schemaVersion } from './migrateDatabase.ts';
import { cannotMakeFiles, openForReading, openForWriting } from './openConnection.ts';
import { isLocal } from './storageLocation.ts';

/** A way to get reading connections to a library. */
export interface ReadingSource {
  open(): Connection;
  /** Removes what was made to read at all. All connections are closed before. */
  dispose(): void;
}

const nothing = () => {};

/**
 * Reads a library wherever it lies, without changing it. Where SQLite's own -shm file cannot be made or cannot be
 * trusted — on a read-only medium, a network, in a synchronised folder — it is read from a private copy, and so is
 * a library of an older structure. Throws what the engine throws.
 */
export async function readingSource(folder: string): Promise<ReadingSource> {
  const { database } = libraryPaths(folder);
  const source = isLocal(folder) ? sourceInPlace(database) : privateCopy(database);
  const connection = source.open();
  if (schemaVersion(connection) >= migrations.length) {
    connection.close();
    return source;
  }
  try {
    return await upgradedCopy(connection);
  } finally {
    connection.close();
    source.dispose();
  }
}

function sourceInPlace(database: string): ReadingSource {
  const plain = { open: () => readable(openForReading(database)), dispose: nothing };
  try {
    plain.open().close();
    return plain;
  } catch (error) {
    if (!cannotMakeFiles(error)) throw error;
  }
  return privateCopy(database);
}

/** Makes the engine look at the file; opening alone does not. */
function readable(connection: Connection): Connection {
  try {
    schemaVersion(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** With its -wal file. SQLite opens no library in such a place, so no connection of this process is on it. */
function privateCopy(database: string): ReadingSource {
  const { file, source } = temporaryDatabase();
  for (const suffix of ['', '-wal']) {
    if (!existsSync(database + suffix)) continue;
    copyFileSync(database + suffix, file + suffix);
    chmodSync(file + suffix, 0o600);
  }
  return source;
}

async function upgradedCopy(original: Connection): Promise<ReadingSource> {
  const { file, source } = temporaryDatabase();
  try {
    await original.backup(file);
    const copy = openForWriting(file);
    try {
      migrateDatabase(copy, migrations);
    } finally {
      copy.close();
    }
    return source;
  } catch (error) {
    source.dispose();
    throw error;
  }
}

function temporaryDatabase(): { file: string; source: ReadingSource } {
  const folder = mkdtempSync(join(tmpdir(), 'shingikai-desk-'));
  const file = libraryPaths(folder).database;
  return {
    file,
    source: {
      open: () => readable(openForReading(file)),
      dispose: () => rmSync(folder, { recursive: true, force: true }),
    },
  };
}

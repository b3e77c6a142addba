import { open, readdir, stat } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { migrations } from '../migrations.ts';
import { libraryPaths } from './libraryPaths.ts';
import { schemaVersion } from './migrateDatabase.ts';
import { applicationId, cannotMakeFiles, openForReading } from './openConnection.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { isLocal } from './storageLocation.ts';

/** What file managers leave in every folder. */
export const droppings = /^(\.DS_Store|desktop\.ini|Thumbs\.db)$/i;

/**
 * Finds out whether a folder holds a library that this program knows, without changing it. Problems:
 * `library.missing`, `.notAFolder`, `.empty`, `.noDatabase`, `.foreign`, `.otherProgram`, `.newer`, `.damaged`.
 */
export async function examineLibrary(folder: string): Promise<Result<void>> {
  const found = await stat(folder).catch(() => null);
  if (!found) return problem('library.missing', { folder });
  if (!found.isDirectory()) return problem('library.notAFolder', { folder });
  const { database } = libraryPaths(folder);
  const file = await stat(database).catch(() => null);
  if (!file) {
    const names = await readdir(folder);
    const empty = names.every((name) => droppings.test(name));
    return problem(empty ? 'library.empty' : 'library.noDatabase', { folder });
  }
  if (!file.isFile()) return problem('library.foreign', { file: database });
  if (file.size < headerSize) return problem('library.damaged', { found: `library.db: ${file.size} bytes` });
  return examineHeader(folder, database);
}

async function examineHeader(folder: string, file: string): Promise<Result<void>> {
  try {
    const header = (isLocal(folder) ? headerBySqlite(file) : null) ?? (await headerBytes(file));
    if (!header) return problem('library.foreign', { file });
    if (header.applicationId !== applicationId) return problem('library.otherProgram', { file });
    return refuseNewer(header.schemaVersion);
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') {
      return problem('library.foreign', { file });
    }
    return problemOrThrow(error);
  }
}

/** Every file of SQLite begins with so many bytes. */
const headerSize = 100;

interface Header {
  readonly applicationId: number;
  readonly schemaVersion: number;
}

/** Null where SQLite cannot open the file in its place. */
function headerBySqlite(file: string): Header | null {
  try {
    const connection = openForReading(file);
    try {
      const id = Number(connection.pragma('application_id', { simple: true }));
      return { applicationId: id, schemaVersion: schemaVersion(connection) };
    } finally {
      connection.close();
    }
  } catch (error) {
    if (cannotMakeFiles(error)) return null;
    throw error;
  }
}

/** https://www.sqlite.org/fileformat2.html#the_database_header; null: not a file of SQLite. */
async function headerBytes(file: string): Promise<Header | null> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(headerSize), 0, headerSize, 0);
    if (buffer.toString('latin1', 0, 16) !== 'SQLite format 3\0') return null;
    return { applicationId: buffer.readInt32BE(68), schemaVersion: buffer.readInt32BE(60) };
  } finally {
    await handle.close();
  }
}

/** A library of a newer program holds what this one would not keep. */
export function refuseNewer(version: number): Result<void> {
  if (version <= migrations.length) return ok(undefined);
  return problem('library.newer', { version: String(version), known: String(migrations.length) });
}

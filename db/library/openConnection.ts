import Database from 'better-sqlite3';
import type { Connection } from '../migration.ts';

/** Marks our files among all SQLite files: 'SHDK' in PRAGMA application_id. */
export const applicationId = 0x53_48_44_4b;

/** How long a statement waits for another connection; only checkpoints and backups ever hold one up. */
const patience = 5_000;

/** Opens for writing. `create` makes the file when it is missing; without it that is an error of the engine. */
export function openForWriting(file: string, { create = false } = {}): Connection {
  const connection = new Database(file, { fileMustExist: !create, timeout: patience });
  try {
    connection.pragma('journal_mode = wal');
    connection.pragma('synchronous = full');
    // Only macOS needs it: there, fsync leaves data in the drive's cache.
    connection.pragma('fullfsync = on');
    connection.pragma('foreign_keys = on');
    connection.pragma('trusted_schema = off');
    mustBeWritable(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Throws SQLITE_READONLY without the right to write. SQLite opens such a file all the same, lets even an exclusive
 * transaction begin — without its locks — and says so only at the first write, which is therefore tried here.
 */
export function mustBeWritable(connection: Connection): void {
  const outermost = !connection.inTransaction;
  if (outermost) connection.exec('begin immediate');
  connection.pragma(`user_version = ${Number(connection.pragma('user_version', { simple: true }))}`);
  if (outermost) connection.exec('rollback');
}

/**
 * Opens for reading. Next to a library in WAL mode this makes a -shm file where it can, and fails where it cannot
 * (readingSource.ts). A file is never opened past SQLite while a connection of this process may be on it: closing
 * it would drop that connection's locks.
 */
export function openForReading(file: string): Connection {
  const connection = new Database(file, { readonly: true, fileMustExist: true, timeout: patience });
  try {
    connection.pragma('query_only = on');
    connection.pragma('trusted_schema = off');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Whether the engine failed because the folder or its disk takes no files. */
export function cannotMakeFiles(error: unknown): boolean {
  if (!(error instanceof Database.SqliteError)) return false;
  return ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_IOERR_SHM'].some((code) =>
    error.code.startsWith(code),
  );
}

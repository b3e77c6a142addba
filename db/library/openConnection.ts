import { resolve } from 'node:path';
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
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Opens for reading. `immutable` is for media that nobody can write: no -shm file is made next to the library and
 * a -wal file is not read, so the caller makes sure that there is none to read.
 */
export function openForReading(file: string, { immutable = false } = {}): Connection {
  const name = immutable ? `${fileUri(file)}?immutable=1` : file;
  const connection = new Database(name, { readonly: true, fileMustExist: true, timeout: patience });
  try {
    connection.pragma('query_only = on');
    connection.pragma('trusted_schema = off');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** SQLite's own spelling: also `\\server\share` has an empty authority (file:////server/share). */
function fileUri(file: string): string {
  const path = resolve(file).replaceAll('\\', '/');
  const escaped = path.replaceAll('%', '%25').replaceAll('?', '%3f').replaceAll('#', '%23');
  return `file://${escaped.startsWith('/') ? '' : '/'}${escaped}`;
}

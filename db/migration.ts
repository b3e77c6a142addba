import type { Database } from 'better-sqlite3';

/** The engine's connection. Only files of db/ name it. */
export type Connection = Database;

/**
 * One step of the library's structure. Its number is its place in db/migrations.ts, so a released step never
 * moves and never changes. It runs inside the transaction of the whole upgrade with foreign keys unenforced (they
 * are checked at the end), which is what rebuilding a table needs.
 */
export interface Migration {
  /** Unique, in English: what the step does. */
  readonly name: string;
  readonly up: (connection: Connection) => void;
}

import type { Connection, Migration } from '../migration.ts';
import { applicationId } from './openConnection.ts';

/** The number of the structure that a file has; 0 for a new one. */
export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/**
 * Brings a file from its structure to the newest one in one transaction: all steps or none. Throws when a step
 * fails or leaves a reference to nothing; the file is then as it was.
 */
export function migrateDatabase(connection: Connection, steps: readonly Migration[]): void {
  // Has no effect inside a transaction, so it comes before.
  connection.pragma('foreign_keys = off');
  try {
    connection.exec('begin immediate');
    for (const step of steps.slice(schemaVersion(connection))) step.up(connection);
    const dangling = connection.pragma('foreign_key_check');
    if (Array.isArray(dangling) && dangling.length > 0) {
      throw new Error(`References to nothing after the upgrade: ${JSON.stringify(dangling[0])}`);
    }
    connection.pragma(`application_id = ${applicationId}`);
    connection.pragma(`user_version = ${steps.length}`);
    connection.exec('commit');
  } finally {
    if (connection.inTransaction) connection.exec('rollback');
    connection.pragma('foreign_keys = on');
  }
}

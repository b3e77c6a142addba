import { Kysely, SqliteDialect } from 'kysely';
import type { Connection } from '../migration.ts';
import type { LibrarySchema } from '../schema.ts';

/** Typed queries on a connection of the engine. */
export const kyselyOn = (connection: Connection) =>
  new Kysely<LibrarySchema>({ dialect: new SqliteDialect({ database: connection }) });

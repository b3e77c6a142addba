import { resolve } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { ok, type Result } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import type { LibrarySchema } from '../schema.ts';
import { engineProblem } from './engineProblem.ts';
import { connections, type Library, type Writer } from './library.ts';
import { libraryPaths } from './libraryPaths.ts';
import { openForReading, openForWriting } from './openConnection.ts';
import { readableLibrary } from './readableLibrary.ts';
import { turns } from './turns.ts';

/** Opens the library in a folder. */
export async function openLibrary(
  folder: string,
  { mode }: { readonly mode: 'write' | 'read'; readonly who: string; readonly at: string },
): Promise<Result<Library>> {
  const absolute = resolve(folder);
  const paths = libraryPaths(absolute);
  try {
    const writer = mode === 'write' ? createWriter(openForWriting(paths.database)) : null;
    const reader = openForReading(paths.database);
    return ok(assemble({ folder: absolute, mode }, reader, writer));
  } catch (error) {
    const failed = engineProblem(error);
    if (failed) return failed;
    throw error;
  }
}

const kyselyOn = (connection: Connection) =>
  new Kysely<LibrarySchema>({ dialect: new SqliteDialect({ database: connection }) });

function createWriter(connection: Connection): Writer {
  return { connection, kysely: kyselyOn(connection), inTurn: turns() };
}

function assemble(
  about: Pick<Library, 'folder' | 'mode'>,
  reader: Connection,
  writer: Writer | null,
): Library {
  return {
    ...about,
    reader: readableLibrary(kyselyOn(reader)),
    async close() {
      reader.close();
      await writer?.inTurn(async () => writer.connection.close());
    },
    [connections]: { reader, writer },
  };
}

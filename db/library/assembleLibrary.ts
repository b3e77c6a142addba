import type { Connection } from '../migration.ts';
import { kyselyOn } from './kyselyOn.ts';
import { connections, type Library } from './library.ts';
import type { LibraryLock } from './libraryLock.ts';
import { readableLibrary } from './readableLibrary.ts';
import type { ReadingSource } from './readingSource.ts';
import { turns } from './turns.ts';

/** Puts an open library together from its connections; closing it closes them, writer first, then the lock. */
export function assembleLibrary(
  about: Pick<Library, 'folder' | 'mode' | 'notices'>,
  source: ReadingSource,
  writing: { readonly connection: Connection; readonly lock: LibraryLock } | null,
): Library {
  const reader = source.open();
  const writer = writing && {
    connection: writing.connection,
    kysely: kyselyOn(writing.connection),
    inTurn: turns(),
  };
  const closeReading = () => {
    reader.close();
    source.dispose();
  };
  return {
    ...about,
    reader: readableLibrary(kyselyOn(reader)),
    async close() {
      if (!writer) return closeReading();
      await writer.inTurn(() =>
        writing.lock.release(() => {
          // The last to close brings the -wal file into library.db, and only one that writes can.
          closeReading();
          writer.connection.close();
        }),
      );
    },
    [connections]: { reader, writer, openReader: source.open },
  };
}

import type { Row } from '../schema.ts';
import type { ReadableLibrary } from './readableLibrary.ts';
import type { WritableLibrary } from './writableLibrary.ts';

/** What the library says of itself; always exactly one row. */
export function findLibraryRecord(library: ReadableLibrary): Promise<Row<'library'>> {
  return library.selectFrom('library').selectAll().executeTakeFirstOrThrow();
}

export async function renameLibrary(library: WritableLibrary, name: string) {
  const { id, revision } = await findLibraryRecord(library);
  return library.update('library', id, revision, { name });
}

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLibrary } from '../../../db/library/createLibrary.ts';
import { connections, type Library } from '../../../db/library/library.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { expectOk } from '../../expectOk.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Two tables with a reference, a unique column and text that may be missing: what features' tables look like. */
declare module '../../../db/schema.ts' {
  interface LibrarySchema {
    test_shelf: { id: string; revision: number; label: string };
    test_book: { id: string; revision: number; shelf_id: string; place: number; title: string | null };
  }
}

export const who = '島根太郎';
export const at = '2021-09-13T03:00:00.000Z';

/** A new library with the two tables, open for writing. */
export async function libraryWithShelves(): Promise<Library> {
  const folder = join(temporaryFolder(), '保管庫');
  expectOk(await createLibrary(folder, { name: '島根労働局', at }));
  const library = expectOk(await openLibrary(folder, { mode: 'write', who, at }));
  onTestFinished(() => library.close());
  library[connections].writer?.connection.exec(`
    create table test_shelf (
      id text primary key not null, revision integer not null, label text not null unique
    ) strict;
    create table test_book (
      id text primary key not null, revision integer not null,
      shelf_id text not null references test_shelf (id), place integer not null, title text,
      unique (shelf_id, place)
    ) strict;
  `);
  return library;
}

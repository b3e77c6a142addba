import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyLibrary } from '../../../db/library/copyLibrary.ts';
import { getFile } from '../../../db/library/libraryFiles.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, attach, contentsOf, shelvesOf } from './backups.ts';
import { at, libraryWithShelves, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

test('a library in a synchronised folder can be read there and copied to a local one, untouched', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const sha256 = await attach(library, '資料');
  await library.close();
  const synced = join(temporaryFolder(), 'OneDrive');
  renameSync(library.folder, synced);
  const before = contentsOf(synced);

  expect(await openLibrary(synced, { mode: 'write', who, at })).toEqual(
    problem('library.location.synced', { what: 'OneDrive', canRead: 'yes' }),
  );
  const readable = expectOk(await openLibrary(synced, { mode: 'read', who, at }));
  expect(await shelvesOf(readable)).toEqual(['最低賃金']);
  expectOk(await getFile(readable, sha256));
  await readable.close();

  const to = join(temporaryFolder(), '島根', '保管庫');
  expect(expectOk(await copyLibrary(synced, to, { at }))).toEqual({ folder: to, damagedFiles: [] });
  expect(contentsOf(synced)).toEqual(before);
  const copy = expectOk(await openLibrary(to, { mode: 'write', who, at }));
  expect(await shelvesOf(copy)).toEqual(['最低賃金']);
  expectOk(await getFile(copy, sha256));
  await addShelf(copy, '家内労働');
  await copy.close();
  expect(readdirSync(to).toSorted()).toEqual(['files', 'library.db', 'library.lock']);
});

test('a library that is in use is copied as it is at that moment', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const to = temporaryFolder();
  expectOk(await copyLibrary(library.folder, to, { at }));
  const copy = expectOk(await openLibrary(to, { mode: 'write', who, at }));
  expect(await shelvesOf(copy)).toEqual(['最低賃金']);
  await copy.close();
});

test('a copy goes into a new or empty local folder only', async () => {
  const { folder } = await libraryWithShelves();
  const place = temporaryFolder();
  writeFileSync(join(place, '次第.docx'), '');
  expect(await copyLibrary(folder, place, { at })).toEqual(
    problem('library.folderNotEmpty', { folder: place }),
  );
  expect(await copyLibrary(folder, folder, { at })).toEqual(problem('library.exists', { folder }));
  expect(await copyLibrary(place, folder, { at })).toEqual(problem('library.noDatabase', { folder: place }));
  const file = join(place, '次第.docx');
  expect(await copyLibrary(folder, file, { at })).toEqual(problem('library.notAFolder', { folder: file }));
  const synced = join(temporaryFolder(), 'Dropbox');
  mkdirSync(synced);
  expect(await copyLibrary(folder, synced, { at })).toMatchObject({
    error: { code: 'library.location.synced' },
  });
});

test('a cancelled copy leaves no library, and can be started again', async () => {
  const library = await libraryWithShelves();
  await attach(library, '資料');
  const to = temporaryFolder();
  for (const when of ['database', 'files']) {
    const cancelling = new AbortController();
    const cancelled = await copyLibrary(library.folder, to, {
      at,
      signal: cancelling.signal,
      onProgress: ({ what }) => {
        if (what === when) cancelling.abort();
      },
    });
    expect(cancelled).toEqual(problem('cancelled'));
    expect(contentsOf(to)).toEqual({});
  }
  expectOk(await copyLibrary(library.folder, to, { at }));
});

test('attachments that were damaged where they came from are named', async () => {
  const library = await libraryWithShelves();
  const sha256 = await attach(library, '資料');
  const file = storedFilePath(library.folder, sha256);
  rmSync(file);
  writeFileSync(file, '差替');
  const copied = expectOk(await copyLibrary(library.folder, temporaryFolder(), { at }));
  expect(copied.damagedFiles).toEqual([sha256]);
  expect(readdirSync(dirname(storedFilePath(copied.folder, sha256)))).toEqual([sha256]);
});

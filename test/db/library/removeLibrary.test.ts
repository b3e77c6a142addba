import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Library } from '../../../db/library/library.ts';
import { libraryPaths } from '../../../db/library/libraryPaths.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { removeLibrary } from '../../../db/library/removeLibrary.ts';
import { restoreBackup } from '../../../db/library/restoreBackup.ts';
import { problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, attach, contentsOf, shelvesOf, spoil } from './backups.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

const holder = { who, at };

/** A closed library with an attachment, two backups and what a restore set aside. */
async function usedLibrary(): Promise<Library> {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  await attach(library, '資料');
  const backup = expectOk(await makeBackup(library, { at }));
  await library.close();
  spoil(libraryPaths(library.folder).database);
  expectOk(await restoreBackup(backup.folder, library.folder, { at, who }));
  return library;
}

test('a library goes with its files, backups and folder', async () => {
  const { folder } = await usedLibrary();
  expect(Object.keys(contentsOf(join(folder, 'backups'))).length).toBeGreaterThan(2);
  expect(await removeLibrary(folder, holder)).toEqual({
    ok: true,
    value: { folder, isGone: true, left: [] },
  });
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(dirname(folder))).toBe(true);
});

test('a backup that was opened once goes with the others', async () => {
  const library = await libraryWithShelves();
  const backup = expectOk(await makeBackup(library, { at }));
  await library.close();
  await expectOk(await openLibrary(backup.folder, { mode: 'write', who, at })).close();
  expect(readdirSync(backup.folder)).toContain('library.lock');
  expect(await removeLibrary(library.folder, holder)).toMatchObject({ value: { isGone: true, left: [] } });
});

test('files, folders and links of others stay, and are named', async () => {
  const { folder } = await usedLibrary();
  const elsewhere = join(dirname(folder), '別の場所');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'library.db'), '別の保管庫');
  writeFileSync(join(folder, 'メモ.txt'), 'メモ');
  writeFileSync(join(folder, 'files', '写真.png'), '写真');
  writeFileSync(join(folder, 'Thumbs.db'), '');
  mkdirSync(join(folder, '下書き'));
  symlinkSync(elsewhere, join(folder, 'backups', '外の控え'));
  const { isGone, left } = expectOk(await removeLibrary(folder, holder));
  expect(isGone).toBe(false);
  expect(left.toSorted()).toEqual(
    ['メモ.txt', '下書き', join('backups', '外の控え'), join('files', '写真.png')].toSorted(),
  );
  expect(contentsOf(elsewhere)).toEqual({ 'library.db': 15 });
  expect(readdirSync(folder).toSorted()).toEqual(['backups', 'files', 'メモ.txt', '下書き'].toSorted());
  expect(readdirSync(join(folder, 'files'))).toEqual(['写真.png']);
});

test('a library that somebody has open is not touched', async () => {
  const { folder } = await usedLibrary();
  const opened = expectOk(await openLibrary(folder, { mode: 'write', who: '出雲花子', at }));
  const before = contentsOf(folder);
  const refused = await removeLibrary(folder, holder);
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'library.locked', details: { who: '出雲花子' } },
  });
  expect(contentsOf(folder)).toEqual(before);
  expect(await shelvesOf(opened)).toEqual(['最低賃金']);
  await opened.close();
});

/** Rights do not bind root, as which tests may run: gives up its special position until the end of the test. */
function asOrdinaryUser(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}

test('a library that may not be written is not touched', async () => {
  const { folder } = await usedLibrary();
  chmodSync(dirname(folder), 0o755);
  for (const path of [folder, join(folder, 'library.lock')]) chmodSync(path, 0o555);
  asOrdinaryUser();
  const before = contentsOf(folder);
  expect(await removeLibrary(folder, holder)).toEqual(problem('library.notWritable', { folder }));
  expect(contentsOf(folder)).toEqual(before);
});

test('where the database cannot be removed, everything else stays too, and it says why', async () => {
  const { folder } = await usedLibrary();
  const { database } = libraryPaths(folder);
  // Nobody, root included, removes a folder as a file.
  rmSync(database);
  mkdirSync(database);
  const before = contentsOf(folder);
  expect(await removeLibrary(folder, holder)).toMatchObject({
    ok: false,
    error: { code: 'library.notRemoved', details: { folder } },
  });
  expect(contentsOf(folder)).toEqual(before);
});

import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyLibrary } from '../../../db/library/copyLibrary.ts';
import { createLibrary } from '../../../db/library/createLibrary.ts';
import { getFile } from '../../../db/library/libraryFiles.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { restoreBackup } from '../../../db/library/restoreBackup.ts';
import { verifyBackup } from '../../../db/library/verifyBackup.ts';
import { problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, attach, contentsOf, shelvesOf } from './backups.ts';
import { childProcess } from './childProcess.ts';
import { at, libraryWithShelves, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Rights do not bind root, as which tests may run: gives up its special position until the end of the test. */
function asOrdinaryUser(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}

/** Takes the right to write from a folder and all that is in it. */
function makeReadOnly(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // Its parent comes from mkdtemp, which lets nobody else in.
  const everything = ['..', '.', ...names].map((name) => join(folder, name));
  for (const path of everything) chmodSync(path, 0o555);
  onTestFinished(() => {
    for (const path of everything) chmodSync(path, 0o755);
  });
  asOrdinaryUser();
}

const writing = { mode: 'write', who, at } as const;
const reading = { mode: 'read', who, at } as const;

test('a library on a read-only medium is read, not written, and can be copied from there', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const sha256 = await attach(library, '資料');
  await library.close();
  makeReadOnly(library.folder);
  const before = contentsOf(library.folder);

  expect(await openLibrary(library.folder, writing)).toEqual(
    problem('library.notWritable', { folder: library.folder, canRead: 'yes' }),
  );
  const readable = expectOk(await openLibrary(library.folder, reading));
  expect(await shelvesOf(readable)).toEqual(['最低賃金']);
  expectOk(await getFile(readable, sha256));
  await readable.close();

  const copy = expectOk(await copyLibrary(library.folder, temporaryFolder(), { at }));
  const local = expectOk(await openLibrary(copy.folder, writing));
  await addShelf(local, '家内労働');
  await local.close();
  expect(contentsOf(library.folder)).toEqual(before);
});

test('changes that are still in the log of a stopped program are read from a read-only medium too', async () => {
  const library = await libraryWithShelves();
  await library.close();
  const child = childProcess('writeUntilKilled', library.folder);
  await child.written(2);
  await child.kill();
  // Shared memory is not what a medium takes along.
  rmSync(join(library.folder, 'library.db-shm'));
  makeReadOnly(library.folder);
  const readable = expectOk(await openLibrary(library.folder, reading));
  expect((await shelvesOf(readable)).length).toBeGreaterThanOrEqual(40);
  await readable.close();
});

test('where nothing can be written no library is made, no backup is put, and none is restored', async () => {
  const library = await libraryWithShelves();
  const { folder: backup } = expectOk(await makeBackup(library, { at }));
  await library.close();
  makeReadOnly(library.folder);
  const refused = { error: { code: 'library.notWritable' } };
  expect(await createLibrary(join(library.folder, 'new'), { name: 'x', at })).toMatchObject(refused);
  const readable = expectOk(await openLibrary(library.folder, reading));
  expect(await makeBackup(readable, { at })).toMatchObject(refused);
  await readable.close();
  expect(await restoreBackup(backup, library.folder, { who, at })).toMatchObject(refused);
  expectOk(await verifyBackup(backup));
  expectOk(await restoreBackup(backup, temporaryFolder(), { who, at }));
});

for (const alone of ['library.db', 'library.lock']) {
  test(`a library of which only ${alone} is read-only is not written either`, async () => {
    const library = await libraryWithShelves();
    await addShelf(library, '最低賃金');
    await library.close();
    for (const name of ['..', '.', ...readdirSync(library.folder)])
      chmodSync(join(library.folder, name), 0o777);
    chmodSync(join(library.folder, alone), 0o444);
    asOrdinaryUser();
    expect(await openLibrary(library.folder, writing)).toMatchObject({
      error: { code: 'library.notWritable', details: { canRead: 'yes' } },
    });
    const readable = expectOk(await openLibrary(library.folder, reading));
    expect(await shelvesOf(readable)).toEqual(['最低賃金']);
    await readable.close();
  });
}

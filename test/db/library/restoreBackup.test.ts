import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Library } from '../../../db/library/library.ts';
import { getFile } from '../../../db/library/libraryFiles.ts';
import { listBackups } from '../../../db/library/listBackups.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { restoreBackup } from '../../../db/library/restoreBackup.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, attach, shelvesOf, spoil } from './backups.ts';
import { at, libraryWithShelves, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const later = '2021-09-14T03:00:00.000Z';
const order = { who, at: later };

async function libraryWithBackup(): Promise<{ library: Library; backup: string; sha256: string }> {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const sha256 = await attach(library, '資料');
  const { folder: backup } = expectOk(await makeBackup(library, { at }));
  await addShelf(library, '後から');
  return { library, backup, sha256 };
}

async function shelvesIn(folder: string): Promise<string[]> {
  const library = expectOk(await openLibrary(folder, { mode: 'write', who, at: later }));
  const shelves = await shelvesOf(library);
  await library.close();
  return shelves;
}

test('a backup becomes a library in a new folder, with its files', async () => {
  const { backup, sha256 } = await libraryWithBackup();
  const folder = join(temporaryFolder(), '復元');
  expect(expectOk(await restoreBackup(backup, folder, order))).toEqual({ folder, previous: null });
  const restored = expectOk(await openLibrary(folder, { mode: 'write', who, at: later }));
  expect(await shelvesOf(restored)).toEqual(['最低賃金']);
  expectOk(await getFile(restored, sha256));
  await addShelf(restored, '続き');
  await restored.close();
});

test('a library that is there is backed up first, and that backup brings it back', async () => {
  const { library, backup } = await libraryWithBackup();
  await library.close();
  const restored = expectOk(await restoreBackup(backup, library.folder, order));
  expect(await shelvesIn(library.folder)).toEqual(['最低賃金']);
  expect((await listBackups(library.folder)).map(({ folder, reason }) => ({ folder, reason }))).toEqual([
    { folder: restored.previous, reason: 'restore' },
    { folder: backup, reason: 'manual' },
  ]);
  expectOk(await restoreBackup(restored.previous ?? '', library.folder, order));
  expect(await shelvesIn(library.folder)).toEqual(['最低賃金', '後から']);
});

test('a damaged library names its newest sound backup, and is set aside when that is restored', async () => {
  const { library, backup } = await libraryWithBackup();
  await library.close();
  const database = join(library.folder, 'library.db');
  const damaged = readFileSync(database).fill(0xff, 4096);
  writeFileSync(database, damaged);
  expect(await openLibrary(library.folder, { mode: 'write', who, at: later })).toMatchObject({
    error: { code: 'library.damaged', details: { backup: at, backupFolder: backup } },
  });
  const { previous } = expectOk(await restoreBackup(backup, library.folder, order));
  expect(previous).toBe(join(library.folder, 'backups', 'damaged-2021-09-14T120000'));
  expect(readFileSync(join(previous ?? '', 'library.db')).equals(damaged)).toBe(true);
  expect(await shelvesIn(library.folder)).toEqual(['最低賃金']);
});

test('a lost or overwritten database comes back from the backup in its own folder', async () => {
  for (const spoilt of [null, '', 'これは保管庫ではない']) {
    const { library, backup } = await libraryWithBackup();
    await library.close();
    const database = join(library.folder, 'library.db');
    rmSync(database);
    if (spoilt !== null) writeFileSync(database, spoilt);
    expect(await openLibrary(library.folder, { mode: 'write', who, at: later })).toMatchObject({
      error: { details: { backupFolder: backup } },
    });
    expectOk(await restoreBackup(backup, library.folder, order));
    expect(await shelvesIn(library.folder)).toEqual(['最低賃金']);
  }
});

test('a log that was left behind by the library before does not get into the restored one', async () => {
  const { library, backup } = await libraryWithBackup();
  await library.close();
  rmSync(join(library.folder, 'library.db'));
  writeFileSync(join(library.folder, 'library.db-wal'), readFileSync(join(backup, 'library.db')));
  expectOk(await restoreBackup(backup, library.folder, order));
  expect(await shelvesIn(library.folder)).toEqual(['最低賃金']);
});

test('missing and damaged attachments come back, newer ones stay', async () => {
  const { library, backup, sha256 } = await libraryWithBackup();
  const newer = await attach(library, '後の資料');
  const file = storedFilePath(library.folder, sha256);
  rmSync(file);
  writeFileSync(file, '差替');
  await library.close();
  expectOk(await restoreBackup(backup, library.folder, order));
  const restored = expectOk(await openLibrary(library.folder, { mode: 'read', who, at: later }));
  for (const hash of [sha256, newer]) expectOk(await getFile(restored, hash));
  await restored.close();
});

test('what a restore that was cut off left behind goes with the next opening', async () => {
  const { library } = await libraryWithBackup();
  await library.close();
  writeFileSync(join(library.folder, 'library.db.new'), '');
  expect(await shelvesIn(library.folder)).toEqual(['最低賃金', '後から']);
  expect(readdirSync(library.folder)).not.toContain('library.db.new');
});

test('a library in use, a damaged backup or no backup leave everything as it is', async () => {
  const { library, backup } = await libraryWithBackup();
  expect(await restoreBackup(backup, library.folder, order)).toMatchObject({
    error: { code: 'library.locked' },
  });
  expect(await shelvesOf(library)).toEqual(['最低賃金', '後から']);
  await library.close();
  const none = temporaryFolder();
  expect(await restoreBackup(none, library.folder, order)).toEqual(
    problem('backup.missing', { folder: none }),
  );
  spoil(join(backup, 'library.db'));
  expect(await restoreBackup(backup, library.folder, order)).toMatchObject({
    error: { code: 'backup.damaged' },
  });
  expect(await shelvesIn(library.folder)).toEqual(['最低賃金', '後から']);
});

test('a cancelled restore leaves the library as it is', async () => {
  const { library, backup } = await libraryWithBackup();
  await library.close();
  for (const when of ['check', 'files', 'database']) {
    const cancelling = new AbortController();
    const cancelled = await restoreBackup(backup, library.folder, {
      ...order,
      signal: cancelling.signal,
      onProgress: ({ what }) => {
        if (what === when) cancelling.abort();
      },
    });
    expect(cancelled, when).toEqual(problem('cancelled'));
  }
  expect(await shelvesIn(library.folder)).toEqual(['最低賃金', '後から']);
  expect(readdirSync(join(library.folder, 'backups'))).toEqual(['2021-09-13T120000']);
});

test('a backup is not restored into a synchronised folder', async () => {
  const { backup } = await libraryWithBackup();
  const synced = join(temporaryFolder(), 'OneDrive');
  expect(await restoreBackup(backup, synced, order)).toMatchObject({
    error: { code: 'library.location.synced' },
  });
});

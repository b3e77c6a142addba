import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connections } from '../../../db/library/library.ts';
import { listBackups } from '../../../db/library/listBackups.ts';
import type { WorkProgress } from '../../../db/library/longWork.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { newestSoundBackup } from '../../../db/library/newestSoundBackup.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { verifyBackup } from '../../../db/library/verifyBackup.ts';
import { problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, attach, contentsOf, shelvesOf, spoil } from './backups.ts';
import { at, libraryWithShelves, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

test('a backup holds the library and its files as they were, verified, under the time of day on the wall', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const sha256 = await attach(library, '資料');
  const backup = expectOk(await makeBackup(library, { at }));
  await addShelf(library, '後から');
  expect(backup.folder).toBe(join(library.folder, 'backups', '2021-09-13T120000'));
  expect(backup).toMatchObject({ at, verified: true, reason: 'manual', damagedFiles: [] });
  const contents = contentsOf(backup.folder);
  expect(Object.keys(contents).toSorted()).toEqual(
    ['backup.json', join('files', sha256.slice(0, 2), sha256), 'library.db'].toSorted(),
  );
  expect(backup.bytes).toBe((contents['library.db'] ?? 0) + Buffer.byteLength('資料'));
  const manifest = expectOk(await verifyBackup(backup.folder));
  expect(manifest.rows).toMatchObject({ test_shelf: 1, history: 1, library: 1 });
  const opened = expectOk(await openLibrary(backup.folder, { mode: 'read', who, at }));
  expect(await shelvesOf(opened)).toEqual(['最低賃金']);
  await opened.close();
});

test('files are not stored twice where the disk can link', async () => {
  const library = await libraryWithShelves();
  const sha256 = await attach(library, '資料'.repeat(1000));
  const backup = expectOk(await makeBackup(library, { at }));
  const inode = (folder: string) => statSync(storedFilePath(folder, sha256)).ino;
  expect(inode(backup.folder)).toBe(inode(library.folder));
});

test('a file that was damaged since is taken from the generation before', async () => {
  const library = await libraryWithShelves();
  const sha256 = await attach(library, '資料');
  const first = expectOk(await makeBackup(library, { at }));
  rmSync(storedFilePath(library.folder, sha256));
  writeFileSync(storedFilePath(library.folder, sha256), '差替');
  const second = expectOk(await makeBackup(library, { at }));
  expect(second.damagedFiles).toEqual([]);
  const inode = (folder: string) => statSync(storedFilePath(folder, sha256)).ino;
  expect(inode(second.folder)).toBe(inode(first.folder));
});

test('two backups in the same second do not get in each other’s way', async () => {
  const library = await libraryWithShelves();
  const both = await Promise.all([makeBackup(library, { at }), makeBackup(library, { at })]);
  const names = both.map((backup) => expectOk(backup).folder.split('T').at(-1));
  expect(names.toSorted()).toEqual(['120000', '120000-2']);
});

test('work goes on during a backup, and the backup is of its beginning', async () => {
  const library = await libraryWithShelves();
  for (let number = 0; number < 20; number += 1) await addShelf(library, `${number} ${'あ'.repeat(200_000)}`);
  let during: Promise<void> | undefined;
  const backup = expectOk(
    await makeBackup(library, {
      at,
      onProgress: ({ what, done, total }) => {
        if (what === 'database' && done < total) during ??= addShelf(library, '最中');
      },
    }),
  );
  expect(during).toBeDefined();
  await during;
  expect(await shelvesOf(library)).toHaveLength(21);
  expect(expectOk(await verifyBackup(backup.folder)).rows).toMatchObject({ test_shelf: 20 });
});

test('a backup tells how far it is', async () => {
  const library = await libraryWithShelves();
  await attach(library, '資料一');
  await attach(library, '資料二');
  const heard: WorkProgress[] = [];
  expectOk(await makeBackup(library, { at, onProgress: (progress) => heard.push(progress) }));
  expect(new Set(heard.map(({ what }) => what))).toEqual(new Set(['database', 'files']));
  for (const { done, total } of heard) expect(done).toBeLessThanOrEqual(total);
  expect(heard.at(-1)).toMatchObject({ what: 'files', done: 18, total: 18 });
});

test('a cancelled backup leaves nothing behind', async () => {
  const library = await libraryWithShelves();
  await attach(library, '資料');
  for (const when of ['database', 'files']) {
    const cancelling = new AbortController();
    const cancelled = await makeBackup(library, {
      at,
      signal: cancelling.signal,
      onProgress: ({ what }) => {
        if (what === when) cancelling.abort();
      },
    });
    expect(cancelled).toEqual(problem('cancelled'));
    expect(readdirSync(join(library.folder, 'backups'))).toEqual([]);
  }
});

test('a library that is open for reading can be backed up elsewhere', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const readable = expectOk(await openLibrary(library.folder, { mode: 'read', who, at }));
  const backup = expectOk(await makeBackup(readable, { at, place: temporaryFolder() }));
  await readable.close();
  expect(expectOk(await verifyBackup(backup.folder)).rows).toMatchObject({ test_shelf: 1 });
});

test('an attachment that is damaged already stops no backup, and is named', async () => {
  const library = await libraryWithShelves();
  const [sound, sick] = [await attach(library, '資料一'), await attach(library, '資料二')];
  writeFileSync(storedFilePath(library.folder, sick), 'x');
  const backup = expectOk(await makeBackup(library, { at }));
  expect(backup.damagedFiles).toEqual([sick]);
  expectOk(await verifyBackup(backup.folder));
  expect(expectOk(await verifyBackup(backup.folder)).files.map(({ sha256 }) => sha256)).toContain(sound);
});

test('backups are listed newest first; what is no finished backup is not one', async () => {
  const library = await libraryWithShelves();
  expect(await listBackups(library.folder)).toEqual([]);
  const days = ['2021-09-12T03:00:00.000Z', '2021-09-14T03:00:00.000Z', at];
  for (const day of days) expectOk(await makeBackup(library, { at: day }));
  const [newest] = await listBackups(library.folder);
  writeFileSync(join(library.folder, 'backups', 'メモ.txt'), '');
  cpSync(newest?.folder ?? '', join(library.folder, 'backups', '.unfinished-1'), { recursive: true });
  rmSync(join(library.folder, 'backups', '2021-09-13T120000', 'backup.json'));
  const listed = await listBackups(library.folder);
  expect(listed.map((backup) => backup.at)).toEqual(['2021-09-14T03:00:00.000Z', '2021-09-12T03:00:00.000Z']);
  expect(listed.every(({ verified }) => verified)).toBe(true);
});

test('every change of a backup after it was made shows when it is verified', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const sha256 = await attach(library, '資料');
  // A copy of its own: a linked file is also the library's.
  const whole = expectOk(await makeBackup(library, { at, place: temporaryFolder() })).folder;
  const damages: Record<string, (folder: string) => void> = {
    'library.db: SHA-256': (folder) => spoil(join(folder, 'library.db')),
    'library.noDatabase': (folder) => rmSync(join(folder, 'library.db')),
    [`files/${sha256}`]: (folder) => rmSync(storedFilePath(folder, sha256)),
  };
  for (const [found, damage] of Object.entries(damages)) {
    const folder = join(temporaryFolder(), 'backup');
    cpSync(whole, folder, { recursive: true });
    expectOk(await verifyBackup(folder));
    damage(folder);
    expect(await verifyBackup(folder)).toEqual(problem('backup.damaged', { folder, found }));
  }
  const replaced = join(temporaryFolder(), 'backup');
  cpSync(whole, replaced, { recursive: true });
  writeFileSync(storedFilePath(replaced, sha256), '差替');
  expect(await verifyBackup(replaced)).toMatchObject({ error: { code: 'backup.damaged' } });
  expect(await verifyBackup(temporaryFolder())).toMatchObject({ error: { code: 'backup.missing' } });
});

test('the newest sound backup is found behind a damaged one', async () => {
  const library = await libraryWithShelves();
  const [older, newer] = ['2021-09-12T03:00:00.000Z', at];
  const sound = expectOk(await makeBackup(library, { at: older }));
  const sick = expectOk(await makeBackup(library, { at: newer }));
  spoil(join(sick.folder, 'library.db'));
  expect((await newestSoundBackup(library.folder))?.folder).toBe(sound.folder);
  expect((await listBackups(library.folder)).map(({ verified }) => verified)).toEqual([false, true]);
});

test('a database that cannot be copied soundly makes no backup', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const { writer } = library[connections];
  writer?.connection.exec(`
    pragma foreign_keys = off;
    insert into test_book values ('b', 1, 'nowhere', 1, null);
  `);
  expect(await makeBackup(library, { at })).toMatchObject({ error: { code: 'backup.damaged' } });
  expect(await listBackups(library.folder)).toEqual([]);
});

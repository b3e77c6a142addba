import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createLibrary } from '../../../db/library/createLibrary.ts';
import { listHistory } from '../../../db/library/history.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { verifyBackup } from '../../../db/library/verifyBackup.ts';
import { ok } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf } from './backups.ts';
import { childProcess } from './childProcess.ts';
import { at, libraryWithShelves, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** The bytes of a closed library with some content. */
let sound: Buffer;

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), 'desk-library-'));
  const folder = join(place, 'sound');
  expectOk(await createLibrary(folder, { name: '島根労働局', at }));
  const library = expectOk(await openLibrary(folder, { mode: 'write', who, at }));
  for (let number = 0; number < 30; number += 1) {
    expectOk(
      await runCommand(library, { name: 'rename', label: '名称の変更', who, at }, async (writable) => {
        const { id, revision } = await writable.selectFrom('library').selectAll().executeTakeFirstOrThrow();
        return writable.update('library', id, revision, { name: `${number} ${'名称'.repeat(200)}` });
      }),
    );
  }
  await library.close();
  sound = readFileSync(join(folder, 'library.db'));
  rmSync(place, { recursive: true });
});

/** A library folder whose database has these bytes. */
function libraryOf(bytes: Uint8Array): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'library.db'), bytes);
  return folder;
}

async function codesOf(folder: string): Promise<string[]> {
  const codes: string[] = [];
  for (const mode of ['read', 'write'] as const) {
    const opened = await openLibrary(folder, { mode, who, at });
    codes.push(opened.ok ? 'ok' : opened.error.code);
    if (opened.ok) await opened.value.close();
  }
  return codes;
}

test('a database that was cut off is damaged, wherever the cut is', async () => {
  for (const part of [0.999, 0.9, 0.5, 0.1]) {
    const folder = libraryOf(sound);
    truncateSync(join(folder, 'library.db'), Math.floor(sound.length * part));
    expect(await codesOf(folder), `${part}`).toEqual(['library.damaged', 'library.damaged']);
  }
});

test('an empty file, a beginning that is no database, and a header alone are told apart from a library', async () => {
  expect(await codesOf(libraryOf(new Uint8Array()))).toEqual(['library.damaged', 'library.damaged']);
  expect(await codesOf(libraryOf(sound.subarray(0, 50)))).toEqual(['library.damaged', 'library.damaged']);
  expect(await codesOf(libraryOf(sound.subarray(0, 100)))).toEqual(['library.damaged', 'library.damaged']);
  const garbled = Buffer.from(sound).fill(0x5a, 0, 64);
  expect(await codesOf(libraryOf(garbled))).toEqual(['library.foreign', 'library.foreign']);
});

test('zeroed or garbled pages are found when the library is opened', async () => {
  const pages = sound.length / 4096;
  for (let page = 1; page < pages; page += 1) {
    for (const filling of [0x00, 0xff]) {
      const bytes = Buffer.from(sound).fill(filling, page * 4096, (page + 1) * 4096);
      const codes = await codesOf(libraryOf(bytes));
      // Pages on the free list carry nothing that could be damaged.
      if (codes[0] !== 'ok') expect(codes, `page ${page}`).toEqual(['library.damaged', 'library.damaged']);
    }
  }
  const firstTable = Buffer.from(sound).fill(0xff, 4096, 8192);
  expect(await codesOf(libraryOf(firstTable))).toEqual(['library.damaged', 'library.damaged']);
});

test('no flipped byte makes the program fall over or hand out a library that cannot be read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: sound.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (place, flip) => {
        const bytes = Buffer.from(sound);
        bytes[place] = (bytes[place] ?? 0) ^ flip;
        const opened = await openLibrary(libraryOf(bytes), { mode: 'read', who, at });
        if (!opened.ok) {
          expect(opened.error.code).toMatch(/^library\.(damaged|foreign|otherProgram|newer|upgradeFailed)$/);
          return;
        }
        // A letter inside a text may be another one now: only a backup's hash can show that.
        await opened.value.reader.selectFrom('library').selectAll().execute();
        await listHistory(opened.value.reader, { limit: 500, before: null });
        await opened.value.close();
      },
    ),
    { numRuns: 120 },
  );
});

test('in a backup every flipped byte is found', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const { folder } = expectOk(await makeBackup(library, { at }));
  const file = join(folder, 'library.db');
  const whole = readFileSync(file);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (place, flip) => {
        const bytes = Buffer.from(whole);
        bytes[place] = (bytes[place] ?? 0) ^ flip;
        writeFileSync(file, bytes);
        expect(await verifyBackup(folder)).toMatchObject({ error: { code: 'backup.damaged' } });
      },
    ),
    { numRuns: 60 },
  );
  writeFileSync(file, whole);
  expectOk(await verifyBackup(folder));
});

test('a damaged log loses only what it held; the library before it stays sound', async () => {
  const library = await libraryWithShelves();
  await library.close();
  const child = childProcess('writeUntilKilled', library.folder);
  await child.written(3);
  await child.kill();
  const log = join(library.folder, 'library.db-wal');
  const bytes = readFileSync(log);
  writeFileSync(log, bytes.fill(0xff, Math.floor(bytes.length / 2)));
  rmSync(`${library.folder}/library.db-shm`);
  const opened = expectOk(await openLibrary(library.folder, { mode: 'write', who, at }));
  const rows = await opened.reader.selectFrom('test_shelf').selectAll().execute();
  expect(rows.length % 20).toBe(0);
  expectOk(
    await runCommand(opened, { name: 'add', label: '追加', who, at }, async (writable) =>
      ok(await writable.insert('test_shelf', { label: '続き' })),
    ),
  );
  await opened.close();
});

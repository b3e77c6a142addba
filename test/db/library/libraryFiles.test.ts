import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getFile, putFile } from '../../../db/library/libraryFiles.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

const bytes = new TextEncoder().encode('第509回島根地方最低賃金審議会 資料No.1');
const sha256 = createHash('sha256').update(bytes).digest('hex');

test('a file comes back as it was stored, under the hash of its content', async () => {
  const library = await libraryWithShelves();
  expect(await putFile(library, bytes)).toEqual(ok(sha256));
  expect(Buffer.from(expectOk(await getFile(library, sha256)))).toEqual(Buffer.from(bytes));
});

test('the same content is stored once, also when it comes in twice at the same time', async () => {
  const library = await libraryWithShelves();
  await Promise.all([putFile(library, bytes), putFile(library, bytes), putFile(library, bytes)]);
  expectOk(await putFile(library, bytes));
  const names = readdirSync(join(library.folder, 'files'), { recursive: true });
  expect(names.toSorted()).toEqual([sha256.slice(0, 2), join(sha256.slice(0, 2), sha256)]);
});

test('an empty file is a file', async () => {
  const library = await libraryWithShelves();
  const empty = expectOk(await putFile(library, new Uint8Array()));
  expect(expectOk(await getFile(library, empty))).toHaveLength(0);
});

test('a file that is gone or was changed is not handed out as the one that was stored', async () => {
  const library = await libraryWithShelves();
  const file = storedFilePath(library.folder, expectOk(await putFile(library, bytes)));
  writeFileSync(file, 'changed');
  expect(await getFile(library, sha256)).toEqual(problem('file.damaged'));
  rmSync(file);
  expect(await getFile(library, sha256)).toEqual(problem('file.missing'));
});

test('a damaged file is sound again after the same content was attached again', async () => {
  const library = await libraryWithShelves();
  const file = storedFilePath(library.folder, expectOk(await putFile(library, bytes)));
  writeFileSync(
    file,
    bytes.map((byte) => byte ^ 1),
  );
  expectOk(await putFile(library, bytes));
  expectOk(await getFile(library, sha256));
});

test('a library open for reading takes no files but gives them', async () => {
  const library = await libraryWithShelves();
  expectOk(await putFile(library, bytes));
  const readable = expectOk(await openLibrary(library.folder, { mode: 'read', who, at }));
  expect(await putFile(readable, new Uint8Array([1]))).toEqual(problem('library.readOnly'));
  expectOk(await getFile(readable, sha256));
  await readable.close();
});

test('a name that is no hash reaches no other file', async () => {
  const library = await libraryWithShelves();
  for (const name of ['../library.db', sha256.toUpperCase(), `${sha256}/..`, '']) {
    await expect(getFile(library, name)).rejects.toThrow('Not a SHA-256');
  }
});

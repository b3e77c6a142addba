import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getFile } from '../../../db/library/libraryFiles.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { putFileFrom } from '../../../db/library/putFileFrom.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { at, libraryWithShelves, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const content = randomBytes(5_000_000);
const sha256 = createHash('sha256').update(content).digest('hex');

function sourceFile(bytes: Uint8Array = content): string {
  const file = join(temporaryFolder(), '調査結果.pdf');
  writeFileSync(file, bytes);
  return file;
}

const filesOf = (folder: string) =>
  readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.length > 60,
  );

test('a file from elsewhere is copied byte for byte under its hash, once, and stays what it was', async () => {
  const library = await libraryWithShelves();
  const file = sourceFile();
  const copies = await Promise.all([putFileFrom(library, file), putFileFrom(library, file)]);
  for (const copy of copies) expect(expectOk(copy)).toEqual({ sha256, bytes: content.length });
  expectOk(await putFileFrom(library, file));
  expect(filesOf(library.folder)).toEqual([join(sha256.slice(0, 2), sha256)]);
  expect(Buffer.compare(expectOk(await getFile(library, sha256)), content)).toBe(0);
  expect(readFileSync(file).equals(content)).toBe(true);
});

test('progress goes up to the whole file', async () => {
  const library = await libraryWithShelves();
  const seen: number[] = [];
  await putFileFrom(library, sourceFile(), { onProgress: ({ done, total }) => seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
  expect(seen.length).toBeGreaterThan(4);
});

test('a file that is not there, or is a folder, is refused by name and leaves nothing', async () => {
  const library = await libraryWithShelves();
  for (const missing of [join(temporaryFolder(), 'ない.pdf'), temporaryFolder()]) {
    expect(await putFileFrom(library, missing)).toMatchObject({ error: { code: 'attachment.unreadable' } });
  }
  expect(existsSync(join(library.folder, 'files')) ? filesOf(library.folder) : []).toEqual([]);
});

test('a file that changes while it is read is refused, and nothing half stays', async () => {
  const library = await libraryWithShelves();
  const file = sourceFile();
  const answer = await putFileFrom(library, file, {
    onProgress: ({ what, done, total }) =>
      what === 'check' && done === total && truncateSync(file, 2_000_000),
  });
  expect(answer).toMatchObject({ error: { code: 'attachment.unreadable' } });
  expect(filesOf(library.folder)).toEqual([]);
});

test('cancelled while it is copied, nothing half stays', async () => {
  const library = await libraryWithShelves();
  const stop = new AbortController();
  const onProgress = ({ what, done }: { what: string; done: number }) =>
    what === 'files' && done > 2_000_000 && stop.abort();
  expect(await putFileFrom(library, sourceFile(), { signal: stop.signal, onProgress })).toEqual(
    problem('cancelled'),
  );
  expect(filesOf(library.folder)).toEqual([]);
});

test('a damaged file in the library is sound again after its content was attached again', async () => {
  const library = await libraryWithShelves();
  const file = sourceFile();
  expectOk(await putFileFrom(library, file));
  writeFileSync(
    storedFilePath(library.folder, sha256),
    content.map((byte) => byte ^ 1),
  );
  expectOk(await putFileFrom(library, file));
  expectOk(await getFile(library, sha256));
});

test('a library open for reading takes no file', async () => {
  const library = await libraryWithShelves();
  const readable = expectOk(await openLibrary(library.folder, { mode: 'read', who, at }));
  expect(await putFileFrom(readable, sourceFile())).toEqual(problem('library.readOnly'));
  await readable.close();
});

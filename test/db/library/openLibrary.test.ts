import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createLibrary } from '../../../db/library/createLibrary.ts';
import { connections, type Library } from '../../../db/library/library.ts';
import { migrateDatabase, schemaVersion } from '../../../db/library/migrateDatabase.ts';
import { openForWriting } from '../../../db/library/openConnection.ts';
import { type Opening, openLibrary } from '../../../db/library/openLibrary.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { verifyBackup } from '../../../db/library/verifyBackup.ts';
import { migrations } from '../../../db/migrations.ts';
import { ok, type ProblemCode, problem, type Result } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { migrationExercises } from '../migrationExercises.ts';
import { childProcess } from './childProcess.ts';
import { at, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const writing: Opening = { mode: 'write', who, at };
const reading: Opening = { mode: 'read', who, at };

async function newLibrary(): Promise<string> {
  const folder = join(temporaryFolder(), '保管庫 (令和3年) #1');
  return expectOk(await createLibrary(folder, { name: '島根労働局', at })).folder;
}

async function open(folder: string, opening: Opening): Promise<Library> {
  const library = expectOk(await openLibrary(folder, opening));
  onTestFinished(() => library.close());
  return library;
}

const nameIn = async ({ reader }: Library) =>
  (await reader.selectFrom('library').select('name').executeTakeFirstOrThrow()).name;
const rename = (library: Library, name: string) =>
  runCommand(library, { name: 'library.rename', label: '名称の変更', who, at }, async (writable) => {
    const { id, revision } = await writable.selectFrom('library').selectAll().executeTakeFirstOrThrow();
    return writable.update('library', id, revision, { name });
  });
const codeOf = (result: Result<unknown>): ProblemCode | 'ok' => (result.ok ? 'ok' : result.error.code);

test('a new library opens, takes changes, and has them when it is opened again', async () => {
  const folder = await newLibrary();
  const library = await open(folder, writing);
  expect(await nameIn(library)).toBe('島根労働局');
  expect(library.notices).toEqual([]);
  expectOk(await rename(library, '松江労働局'));
  await library.close();
  expect(await nameIn(await open(folder, writing))).toBe('松江労働局');
});

test('a closed library is one file, its attachments and nothing half done', async () => {
  const folder = await newLibrary();
  const library = await open(folder, writing);
  await library.close();
  await library.close();
  expect(readdirSync(folder).toSorted()).toEqual(['files', 'library.db', 'library.lock']);
  await expect(nameIn(library)).rejects.toThrow('not open');
  await expect(rename(library, '松江労働局')).rejects.toThrow('not open');
});

test('a new library goes into an empty folder only', async () => {
  const folder = temporaryFolder();
  const order = { name: '島根労働局', at };
  writeFileSync(join(folder, '次第.docx'), '');
  expect(await createLibrary(folder, order)).toEqual(problem('library.folderNotEmpty', { folder }));
  const file = join(folder, '次第.docx');
  expect(await createLibrary(file, order)).toEqual(problem('library.notAFolder', { folder: file }));
  const below = join(file, '保管庫');
  expect(await createLibrary(below, order)).toEqual(problem('library.notAFolder', { folder: below }));
  rmSync(file);
  writeFileSync(join(folder, 'Thumbs.db'), '');
  expectOk(await createLibrary(folder, order));
  expect(await createLibrary(folder, order)).toEqual(problem('library.exists', { folder }));
});

test('a library whose making was cut off can be made again in the same folder', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'library.db.new'), 'half a dat');
  writeFileSync(join(folder, 'library.db.new-wal'), 'half a log');
  expectOk(await createLibrary(folder, { name: '島根労働局', at }));
  expect(await nameIn(await open(folder, writing))).toBe('島根労働局');
});

test('whatever else is at the place is named for what it is, and left as it is', async () => {
  const place = temporaryFolder();
  const at = (name: string) => join(place, name);
  mkdirSync(at('empty'));
  mkdirSync(at('documents'));
  writeFileSync(join(at('documents'), '次第.docx'), '');
  writeFileSync(at('file'), '');
  mkdirSync(join(at('folder'), 'library.db'), { recursive: true });
  mkdirSync(at('text'));
  writeFileSync(join(at('text'), 'library.db'), '保管庫ではない文章。'.repeat(1000));
  mkdirSync(at('other'));
  const other = new Database(join(at('other'), 'library.db'));
  other.exec('create table t (x)');
  other.close();
  const expected = [
    ['nowhere', 'library.missing'],
    ['file', 'library.notAFolder'],
    ['empty', 'library.empty'],
    ['documents', 'library.noDatabase'],
    ['folder', 'library.foreign'],
    ['text', 'library.foreign'],
    ['other', 'library.otherProgram'],
  ] as const;
  for (const opening of [writing, reading]) {
    for (const [name, code] of expected) {
      const before = existsSync(at(name)) && readdirSync(place, { recursive: true });
      expect(codeOf(await openLibrary(at(name), opening)), name).toBe(code);
      expect(existsSync(at(name)) && readdirSync(place, { recursive: true }), name).toEqual(before);
    }
  }
});

test('a library of a newer program is refused and not touched', async () => {
  const folder = await newLibrary();
  const connection = openForWriting(join(folder, 'library.db'));
  connection.pragma(`user_version = ${migrations.length + 1}`);
  connection.close();
  for (const opening of [writing, reading]) {
    expect(await openLibrary(folder, opening)).toEqual(
      problem('library.newer', { version: String(migrations.length + 1), known: String(migrations.length) }),
    );
  }
  expect(readdirSync(folder)).not.toContain('library.lock');
});

test('who finds a library in use is told by whom and since when, and may read it', async () => {
  const folder = await newLibrary();
  const child = childProcess('holdLibrary', folder, '松江花子');
  expect(await child.written(1)).toEqual(['open']);
  const refused = problem('library.locked', {
    who: '松江花子',
    host: hostname(),
    since: '2021-09-13T03:00:00.000Z',
    canRead: 'yes',
  });
  expect(await openLibrary(folder, writing)).toEqual(refused);
  expect(await nameIn(await open(folder, reading))).toBe('島根労働局');
  await child.kill();
  expect((await open(folder, writing)).notices).toEqual([]);
});

test('the same program cannot open it twice for writing either', async () => {
  const folder = await newLibrary();
  const first = await open(folder, writing);
  expect(codeOf(await openLibrary(folder, writing))).toBe('library.locked');
  expectOk(await rename(first, '松江労働局'));
  await first.close();
  const second = await open(folder, writing);
  await first.close();
  expect(await openLibrary(folder, writing)).toMatchObject({
    error: { code: 'library.locked', details: { who } },
  });
  expect(await nameIn(second)).toBe('松江労働局');
});

test('whoever reads sees what the holder writes', async () => {
  const folder = await newLibrary();
  const [holder, onlooker] = [await open(folder, writing), await open(folder, reading)];
  expectOk(await rename(holder, '松江労働局'));
  expect(await nameIn(onlooker)).toBe('松江労働局');
});

test('a library that was open when the machine stopped, and lost its log, opens with a warning', async () => {
  const folder = await newLibrary();
  const child = childProcess('holdLibrary', folder, '松江花子');
  await child.written(1);
  await child.kill();
  for (const name of ['library.db-wal', 'library.db-shm']) rmSync(join(folder, name));
  expect((await open(folder, writing)).notices).toEqual([{ code: 'library.tailMissing' }]);
});

test('an older library is upgraded after a backup, which is named', async () => {
  const folder = await olderLibrary();
  const library = await open(folder, writing);
  const [notice] = library.notices;
  expect(notice).toEqual({
    code: 'library.upgraded',
    details: {
      from: String(migrations.length - 1),
      to: String(migrations.length),
      backup: expect.stringContaining('2021-09-13T120000'),
    },
  });
  expect(await nameIn(library)).toBe('島根労働局');
  const manifest = expectOk(await verifyBackup(notice?.details?.backup ?? ''));
  expect(manifest).toMatchObject({ reason: 'upgrade', schemaVersion: migrations.length - 1 });
});

test('an older library can be read without being changed', async () => {
  const folder = await olderLibrary();
  const library = await open(folder, reading);
  expect(await nameIn(library)).toBe('島根労働局');
  expect(schemaVersion(library[connections].reader)).toBe(migrations.length);
  await library.close();
  expect(await nameIn(await open(folder, reading))).toBe('島根労働局');
  expect((await open(folder, writing)).notices).toHaveLength(1);
});

/** As the version before left it, with a row in every table. */
async function olderLibrary(): Promise<string> {
  const folder = temporaryFolder();
  const connection = openForWriting(join(folder, 'library.db'), { create: true });
  for (const [place, { name }] of migrations.slice(0, -1).entries()) {
    migrationExercises[name]?.before?.(connection);
    migrateDatabase(connection, migrations.slice(0, place + 1));
    migrationExercises[name]?.after(connection);
  }
  connection.exec("update library set name = '島根労働局'");
  connection.close();
  return folder;
}

test('a folder that a service synchronises, or a link into one, is not written to; a local copy is offered', async () => {
  const place = temporaryFolder();
  const synced = join(place, 'OneDrive - 島根労働局', '保管庫');
  const folder = await newLibrary();
  mkdirSync(join(place, 'OneDrive - 島根労働局'));
  symlinkSync(join(place, 'OneDrive - 島根労働局'), join(place, 'link'));
  const refused = problem('library.location.synced', { what: 'OneDrive', canRead: 'yes' });
  expect(await createLibrary(synced, { name: '島根労働局', at })).toEqual(refused);
  expect(await createLibrary(join(place, 'link', 'new'), { name: '島根労働局', at })).toEqual(refused);
  expect(readdirSync(join(place, 'OneDrive - 島根労働局'))).toEqual([]);
  symlinkSync(folder, join(place, 'OneDrive - 島根労働局', 'outside'));
  expect(ok((await open(join(place, 'OneDrive - 島根労働局', 'outside'), writing)).mode)).toEqual(
    ok('write'),
  );
});

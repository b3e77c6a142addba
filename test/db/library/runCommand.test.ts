import { expect, expectTypeOf, test } from 'vitest';
import type { Command } from '../../../db/library/command.ts';
import { listHistory } from '../../../db/library/history.ts';
import { connections, type Library } from '../../../db/library/library.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import type { RecordTable } from '../../../db/schema.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

const command: Command = { name: 'shelf.add', label: '棚の追加', who, at };
const labels = async (library: Library) =>
  (await library.reader.selectFrom('test_shelf').select('label').orderBy('label').execute()).map(
    ({ label }) => label,
  );
const history = (library: Library) => listHistory(library.reader, { limit: 100, before: null });
const addShelf = (library: Library, label: string, more: Partial<Command> = {}) =>
  runCommand(library, { ...command, ...more }, async (writable) =>
    ok(await writable.insert('test_shelf', { label })),
  );

test('a command writes its rows and one line of history', async () => {
  const library = await libraryWithShelves();
  const key = expectOk(await addShelf(library, '最低賃金'));
  expect(key).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), revision: 1 });
  expect(await labels(library)).toEqual(['最低賃金']);
  expect(await history(library)).toEqual([{ seq: 1, at, who, label: '棚の追加', kind: 'do', target: null }]);
});

test('a command that is refused leaves no trace', async () => {
  const library = await libraryWithShelves();
  const refused = await runCommand(library, command, async (writable) => {
    await writable.insert('test_shelf', { label: '最低賃金' });
    return problem('input.invalid', { field: '棚' });
  });
  expect(refused).toEqual(problem('input.invalid', { field: '棚' }));
  expect(await labels(library)).toEqual([]);
  expect(await history(library)).toEqual([]);
});

test('a command that breaks leaves no trace, and the next one runs', async () => {
  const library = await libraryWithShelves();
  const broken = runCommand(library, command, async (writable) => {
    await writable.insert('test_shelf', { label: '最低賃金' });
    throw new Error('bug');
  });
  await expect(broken).rejects.toThrow('bug');
  expect(await labels(library)).toEqual([]);
  expectOk(await addShelf(library, '家内労働'));
  expect(await labels(library)).toEqual(['家内労働']);
});

test('a command that changes nothing is not in the history', async () => {
  const library = await libraryWithShelves();
  const { id } = expectOk(await addShelf(library, '最低賃金'));
  const same = await runCommand(library, command, (writable) =>
    writable.update('test_shelf', id, 1, { label: '最低賃金' }),
  );
  expect(same).toEqual(ok({ id, revision: 1 }));
  await runCommand(library, command, async (writable) => {
    const fleeting = await writable.insert('test_shelf', { label: '一時' });
    return writable.remove('test_shelf', fleeting.id, 1);
  });
  expect(await history(library)).toHaveLength(1);
});

test('a change based on an old state is a conflict and overwrites nothing', async () => {
  const library = await libraryWithShelves();
  const { id } = expectOk(await addShelf(library, '最低賃金'));
  const rename = (label: string) =>
    runCommand(library, command, (writable) => writable.update('test_shelf', id, 1, { label }));
  expect(await rename('最低賃金審議会')).toEqual(ok({ id, revision: 2 }));
  expect(await rename('最賃')).toEqual(problem('conflict'));
  expect(await runCommand(library, command, (writable) => writable.remove('test_shelf', id, 1))).toEqual(
    problem('conflict'),
  );
  expect(await labels(library)).toEqual(['最低賃金審議会']);
});

test('a row that does not exist cannot be changed or removed', async () => {
  const library = await libraryWithShelves();
  const unknown = '0199c0de-0000-7000-8000-000000000000';
  for (const change of [
    (writable: WritableLibrary) => writable.update('test_shelf', unknown, 1, { label: 'x' }),
    (writable: WritableLibrary) => writable.remove('test_shelf', unknown, 1),
  ]) {
    expect(await runCommand<unknown>(library, command, change)).toEqual(problem('notFound'));
  }
});

test('a whole record passed as a patch never changes the key or the revision', async () => {
  const library = await libraryWithShelves();
  const { id } = expectOk(await addShelf(library, '最低賃金'));
  const record = { id: 'somebody else', revision: 99, label: '家内労働' };
  const changed = await runCommand(library, command, (writable) =>
    writable.update('test_shelf', id, 1, record),
  );
  expect(changed).toEqual(ok({ id, revision: 2 }));
  expect(await library.reader.selectFrom('test_shelf').selectAll().execute()).toEqual([
    { id, revision: 2, label: '家内労働' },
  ]);
});

test('a row that another one needs is not removed', async () => {
  const library = await libraryWithShelves();
  const shelf = expectOk(await addShelf(library, '最低賃金'));
  expectOk(
    await runCommand(library, command, async (writable) =>
      ok(await writable.insert('test_book', { shelf_id: shelf.id, place: 1, title: null })),
    ),
  );
  expect(
    await runCommand(library, command, (writable) => writable.remove('test_shelf', shelf.id, 1)),
  ).toEqual(problem('inUse'));
  expect(await labels(library)).toEqual(['最低賃金']);
});

test('inside a command reads see what it wrote; outside nobody does before its end', async () => {
  const library = await libraryWithShelves();
  await runCommand(library, command, async (writable) => {
    await writable.insert('test_shelf', { label: '最低賃金' });
    expect(await writable.selectFrom('test_shelf').select('label').execute()).toHaveLength(1);
    expect(await labels(library)).toEqual([]);
    return ok(undefined);
  });
  expect(await labels(library)).toEqual(['最低賃金']);
});

test('commands started together run one after the other', async () => {
  const library = await libraryWithShelves();
  const { id } = expectOk(await addShelf(library, '0'));
  const increment = () =>
    runCommand(library, command, async (writable) => {
      const { label, revision } = await writable
        .selectFrom('test_shelf')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return writable.update('test_shelf', id, revision, { label: String(Number(label) + 1) });
    });
  const results = await Promise.all(Array.from({ length: 20 }, increment));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await labels(library)).toEqual(['20']);
});

test('a command inside a command is a bug that shows instead of waiting for ever', async () => {
  const library = await libraryWithShelves();
  const nested = runCommand(library, command, () => addShelf(library, '最低賃金'));
  await expect(nested).rejects.toThrow('inside a command');
});

test('a write that was not awaited is a bug that shows', async () => {
  const library = await libraryWithShelves();
  const escaped: WritableLibrary[] = [];
  await runCommand(library, command, async (writable) => {
    escaped.push(writable);
    return ok(undefined);
  });
  const late = escaped.map((writable) => writable.insert('test_shelf', { label: '遅刻' }));
  await expect(Promise.all(late)).rejects.toThrow('not awaited');
});

test('text is stored as it was typed', async () => {
  const library = await libraryWithShelves();
  const texts = ['髙﨑 眞', '葛󠄀城', '①㈱〜～', 'か\u3099', "Robert'); drop table test_shelf;--", 'a\0b', ''];
  for (const label of texts) expectOk(await addShelf(library, label));
  expect((await labels(library)).toSorted()).toEqual(texts.toSorted());
});

test('a full disk refuses the command as a whole, and the library goes on when there is space again', async () => {
  const library = await libraryWithShelves();
  const { writer } = library[connections];
  const pages = Number(writer?.connection.pragma('page_count', { simple: true }));
  writer?.connection.pragma(`max_page_count = ${pages}`);
  expect(await addShelf(library, '長'.repeat(100_000))).toEqual(problem('disk.full'));
  writer?.connection.pragma('max_page_count = 1000000');
  expectOk(await addShelf(library, '最低賃金'));
  expect(await labels(library)).toEqual(['最低賃金']);
});

test('a library open for reading takes no commands', async () => {
  const library = await libraryWithShelves();
  const readable = expectOk(await openLibrary(library.folder, { mode: 'read', who, at }));
  expect(await addShelf(readable, '最低賃金')).toEqual(problem('library.readOnly'));
  await readable.close();
});

test('whoever reads has nothing to write with', async () => {
  const library = await libraryWithShelves();
  expectTypeOf<ReadableLibrary>().not.toHaveProperty('insert');
  expectTypeOf<ReadableLibrary>().not.toHaveProperty('insertInto');
  type InsertBehindWith = ReturnType<ReturnType<ReadableLibrary['with']>['insertInto']>;
  expectTypeOf<InsertBehindWith>().toHaveProperty('__kyselyTypeError__');
  expectTypeOf<'history'>().not.toExtend<RecordTable>();
  expect(Object.keys(library.reader)).toEqual(['selectFrom', 'with', 'withRecursive', 'case', 'fn']);
  const { reader } = library[connections];
  for (const write of ["update library set name = ''", 'pragma user_version = 9', 'create table t (x)']) {
    expect(() => reader.exec(write)).toThrow(/readonly/);
  }
  expect(() => reader.exec('create temp table t (x)')).toThrow(/readonly/);
});

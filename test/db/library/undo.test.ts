import { expect, test } from 'vitest';
import { listHistory, nextRedo, nextUndo } from '../../../db/library/history.ts';
import { connections, type Library } from '../../../db/library/library.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { redo, undo } from '../../../db/library/undo.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

const add = async (library: Library, label: string) =>
  expectOk(
    await runCommand(library, { name: 'add', label: `${label}の追加`, who, at }, async (writable) =>
      ok(await writable.insert('test_shelf', { label })),
    ),
  );

/** Typing in one field: each call is what autosave sends. */
async function type(library: Library, id: string, label: string, mergeKey: string | undefined) {
  const { revision } = await library.reader
    .selectFrom('test_shelf')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const command = { name: 'rename', label: '名称の変更', who, at, mergeKey };
  return expectOk(
    await runCommand(library, command, (writable) => writable.update('test_shelf', id, revision, { label })),
  );
}

const shelves = async (library: Library) =>
  (await library.reader.selectFrom('test_shelf').select('label').orderBy('id').execute()).map(
    ({ label }) => label,
  );
const history = (library: Library) => listHistory(library.reader, { limit: 100, before: null });
const offers = async ({ reader }: Library) => ({
  undo: (await nextUndo(reader))?.label,
  redo: (await nextRedo(reader))?.label,
});

test('undo takes back the newest change and says what it was', async () => {
  const library = await libraryWithShelves();
  await add(library, '最低賃金');
  await add(library, '家内労働');
  expect(await undo(library, who, at)).toEqual(ok({ label: '家内労働の追加', tables: ['test_shelf'] }));
  expect(await shelves(library)).toEqual(['最低賃金']);
  expect(await offers(library)).toEqual({ undo: '最低賃金の追加', redo: '家内労働の追加' });
});

test('redo does it again, and both are in the history', async () => {
  const library = await libraryWithShelves();
  const { id } = await add(library, '最低賃金');
  await undo(library, who, at);
  expect(await redo(library, '松江花子', at)).toEqual(
    ok({ label: '最低賃金の追加', tables: ['test_shelf'] }),
  );
  expect(await library.reader.selectFrom('test_shelf').selectAll().execute()).toEqual([
    { id, revision: 2, label: '最低賃金' },
  ]);
  expect((await history(library)).map(({ seq, who, kind, target }) => ({ seq, who, kind, target }))).toEqual([
    { seq: 3, who: '松江花子', kind: 'redo', target: 1 },
    { seq: 2, who, kind: 'undo', target: 1 },
    { seq: 1, who, kind: 'do', target: null },
  ]);
});

test('with nothing to take back or do again it says so', async () => {
  const library = await libraryWithShelves();
  expect(await undo(library, who, at)).toEqual(problem('undo.nothing'));
  expect(await redo(library, who, at)).toEqual(problem('redo.nothing'));
  expect(await offers(library)).toEqual({ undo: undefined, redo: undefined });
});

test('a new change ends what could be done again, also after it is itself undone', async () => {
  const library = await libraryWithShelves();
  await add(library, '甲');
  await undo(library, who, at);
  await add(library, '乙');
  expect(await offers(library)).toEqual({ undo: '乙の追加', redo: undefined });
  await undo(library, who, at);
  expect(await offers(library)).toEqual({ undo: undefined, redo: '乙の追加' });
  expectOk(await redo(library, who, at));
  expect(await redo(library, who, at)).toEqual(problem('redo.nothing'));
  expect(await shelves(library)).toEqual(['乙']);
});

test('typing in one field is one step', async () => {
  const library = await libraryWithShelves();
  const { id } = await add(library, '最低賃金');
  for (const text of ['最低賃金専', '最低賃金専門', '最低賃金専門部会'])
    await type(library, id, text, 'name');
  expect(await history(library)).toHaveLength(2);
  await undo(library, who, at);
  expect(await shelves(library)).toEqual(['最低賃金']);
  await redo(library, who, at);
  expect(await shelves(library)).toEqual(['最低賃金専門部会']);
});

test('typing goes into a new step in another field, without a key, or after an undo', async () => {
  const library = await libraryWithShelves();
  const { id } = await add(library, 'a');
  await type(library, id, 'b', 'name');
  await type(library, id, 'c', 'kana');
  await type(library, id, 'd', undefined);
  await type(library, id, 'e', undefined);
  await undo(library, who, at);
  await undo(library, who, at);
  expect(await shelves(library)).toEqual(['c']);
  await type(library, id, 'f', 'kana');
  await undo(library, who, at);
  expect(await shelves(library)).toEqual(['c']);
});

test('what two people type into one field are two steps', async () => {
  const library = await libraryWithShelves();
  const { id } = await add(library, 'a');
  const { revision } = await type(library, id, 'ab', 'name');
  const command = { name: 'rename', label: '名称の変更', who: '松江花子', at, mergeKey: 'name' };
  expectOk(
    await runCommand(library, command, (writable) =>
      writable.update('test_shelf', id, revision, { label: 'abc' }),
    ),
  );
  await undo(library, who, at);
  expect(await shelves(library)).toEqual(['ab']);
});

test('what was typed and taken back by hand is no step', async () => {
  const library = await libraryWithShelves();
  const { id } = await add(library, 'a');
  await type(library, id, 'ab', 'name');
  await type(library, id, 'a', 'name');
  expect(await offers(library)).toEqual({ undo: 'aの追加', redo: undefined });
});

test('whoever saw a row before an undo cannot overwrite what came back', async () => {
  const library = await libraryWithShelves();
  const { id } = await add(library, 'a');
  const seen = await type(library, id, 'b', 'name');
  const remove = { name: 'remove', label: '削除', who, at };
  expectOk(await runCommand(library, remove, (writable) => writable.remove('test_shelf', id, seen.revision)));
  await undo(library, who, at);
  await undo(library, who, at);
  const rename = { name: 'rename', label: '変更', who, at };
  for (const revision of [1, seen.revision]) {
    expect(
      await runCommand(library, rename, (writable) =>
        writable.update('test_shelf', id, revision, { label: '上書き' }),
      ),
    ).toEqual(problem('conflict'));
  }
  expect(await shelves(library)).toEqual(['a']);
});

test('rows that point to each other come back together, and exchanged unique values change back', async () => {
  const library = await libraryWithShelves();
  const shelf = await add(library, '棚');
  const command = { name: 'books', label: '本の操作', who, at };
  const [first, second] = expectOk(
    await runCommand(library, command, async (writable) =>
      ok([
        await writable.insert('test_book', { shelf_id: shelf.id, place: 1, title: '一' }),
        await writable.insert('test_book', { shelf_id: shelf.id, place: 2, title: '二' }),
      ] as const),
    ),
  );
  const exchange = await runCommand(library, command, async (writable) => {
    expectOk(await writable.update('test_book', first.id, 1, { place: 0 }));
    expectOk(await writable.update('test_book', second.id, 1, { place: 1 }));
    return writable.update('test_book', first.id, 2, { place: 2 });
  });
  expectOk(exchange);
  const removal = await runCommand(library, command, async (writable) => {
    expectOk(await writable.remove('test_book', first.id, 3));
    expectOk(await writable.remove('test_book', second.id, 2));
    return writable.remove('test_shelf', shelf.id, 1);
  });
  expectOk(removal);
  const places = async () =>
    (await library.reader.selectFrom('test_book').select('place').orderBy('id').execute()).map(
      ({ place }) => place,
    );
  expectOk(await undo(library, who, at));
  expect(await places()).toEqual([2, 1]);
  expectOk(await undo(library, who, at));
  expect(await places()).toEqual([1, 2]);
  expectOk(await redo(library, who, at));
  expect(await places()).toEqual([2, 1]);
});

test('a row that was changed behind our back is not overwritten by undo', async () => {
  const library = await libraryWithShelves();
  await add(library, 'a');
  const { writer } = library[connections];
  writer?.connection.exec("update test_shelf set label = '外から'");
  expect(await undo(library, who, at)).toEqual(problem('undo.changed', { label: 'aの追加' }));
  expect(await shelves(library)).toEqual(['外から']);
});

test('undo is refused while something unrecorded points to the row', async () => {
  const library = await libraryWithShelves();
  const { id } = await add(library, 'a');
  library[connections].writer?.connection
    .prepare("insert into test_book values ('b', 1, ?, 1, null)")
    .run(id);
  expect(await undo(library, who, at)).toEqual(problem('inUse'));
  expect(await shelves(library)).toEqual(['a']);
});

test('changes from before an upgrade of the structure are listed but not taken back', async () => {
  const library = await libraryWithShelves();
  await add(library, '甲');
  await add(library, '乙');
  await undo(library, who, at);
  library[connections].writer?.connection.exec('update history set schema_version = schema_version - 1');
  expect(await offers(library)).toEqual({ undo: undefined, redo: undefined });
  expect(await undo(library, who, at)).toEqual(problem('undo.nothing'));
  expect(await history(library)).toHaveLength(3);
});

test('the history is listed page by page, newest first', async () => {
  const library = await libraryWithShelves();
  for (const label of ['一', '二', '三']) await add(library, label);
  const page = (before: number | null) => listHistory(library.reader, { limit: 2, before });
  expect((await page(null)).map(({ label }) => label)).toEqual(['三の追加', '二の追加']);
  expect((await page(2)).map(({ label }) => label)).toEqual(['一の追加']);
});

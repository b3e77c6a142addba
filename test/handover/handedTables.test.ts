/** What goes along is decided for every table of a library; a new one has to be decided before it can be released. */
import { expect, test } from 'vitest';
import { handedTables } from '../../db/handover/handedTables.ts';
import { rowFields } from '../../db/handover/rowFields.ts';
import { connections } from '../../db/library/library.ts';
import { newDesk } from '../electron/usecases/session.ts';

async function readerOfNewLibrary() {
  const { session } = await newDesk();
  const reader = session.library?.[connections].reader;
  if (!reader) throw new Error('no library');
  return (sql: string, ...parameters: string[]) =>
    reader
      .prepare<unknown[], string>(sql)
      .pluck()
      .all(...parameters);
}

test('every table of the file goes along or stays, with a reason', async () => {
  const read = await readerOfNewLibrary();
  const tables = read(
    "select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite%'",
  );
  expect(Object.keys(handedTables).toSorted()).toEqual(tables.toSorted());
  for (const { why } of Object.values(handedTables)) expect(why).not.toBe('');
});

test('every column that goes along has a name that a user reads where it differs', async () => {
  const read = await readerOfNewLibrary();
  for (const [table, fields] of Object.entries(rowFields)) {
    const columns = read('select name from pragma_table_info(?)', table);
    const named = columns.filter((column) => column !== 'id' && column !== 'revision');
    expect(Object.keys(fields).toSorted(), table).toEqual(named.toSorted());
  }
});

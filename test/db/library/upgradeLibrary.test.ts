import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listBackups } from '../../../db/library/listBackups.ts';
import { schemaVersion } from '../../../db/library/migrateDatabase.ts';
import { openForWriting } from '../../../db/library/openConnection.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { upgradeLibrary } from '../../../db/library/upgradeLibrary.ts';
import { verifyBackup } from '../../../db/library/verifyBackup.ts';
import type { Migration } from '../../../db/migration.ts';
import { migrations } from '../../../db/migrations.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, shelvesOf } from './backups.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

const step = (name: string, sql: string): Migration => ({
  name,
  up: (connection) => void connection.exec(sql),
});
const good = step(
  'good',
  "update test_shelf set label = label || '！'; alter table test_shelf add column more text",
);

async function upgraded(...steps: Migration[]) {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  await library.close();
  const connection = openForWriting(join(library.folder, 'library.db'));
  onTestFinished(() => void connection.close());
  const result = await upgradeLibrary(library.folder, connection, at, [...migrations, ...steps]);
  return { folder: library.folder, connection, result };
}

for (const [what, bad, reason] of [
  ['fails', step('bad', 'alter table nowhere add column x text'), 'no such table: nowhere'],
  [
    'leaves a reference to nothing',
    step('bad', "insert into test_book values ('b', 1, 'x', 1, null)"),
    'test_book',
  ],
] as const) {
  test(`an upgrade whose second step ${what} changes nothing, says why, and names the backup`, async () => {
    const { folder, connection, result } = await upgraded(good, bad);
    const [backup] = await listBackups(folder);
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'library.upgradeFailed',
        details: {
          from: `${migrations.length}`,
          to: `${migrations.length + 2}`,
          backup: backup?.folder,
          reason: expect.stringContaining(reason),
        },
      },
    });
    expectOk(await verifyBackup(backup?.folder ?? ''));
    expect(connection.inTransaction).toBe(false);
    connection.close();
    const library = expectOk(await openLibrary(folder, { mode: 'write', who, at }));
    expect(await shelvesOf(library)).toEqual(['最低賃金']);
    await library.close();
  });
}

test('an upgrade can rebuild a table that others point to', async () => {
  const rebuilding = step(
    'rebuild',
    `create table new_shelf (id text primary key not null, revision integer not null, label text not null) strict;
     insert into new_shelf select id, revision, label from test_shelf;
     drop table test_shelf;
     alter table new_shelf rename to test_shelf;`,
  );
  const { connection, result } = await upgraded(good, rebuilding);
  expectOk(result);
  expect(schemaVersion(connection)).toBe(migrations.length + 2);
  expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(connection.prepare('select label from test_shelf').pluck().all()).toEqual(['最低賃金！']);
});

test('a library that cannot be backed up is not upgraded', async () => {
  const library = await libraryWithShelves();
  await library.close();
  writeFileSync(join(library.folder, 'backups'), 'a file where the folder should be');
  const connection = openForWriting(join(library.folder, 'library.db'));
  onTestFinished(() => void connection.close());
  const result = await upgradeLibrary(library.folder, connection, at, [...migrations, good]);
  expect(result).toMatchObject({ error: { code: 'disk.failed' } });
  expect(schemaVersion(connection)).toBe(migrations.length);
});

test('a library of today is not upgraded and not backed up', async () => {
  const { folder, result } = await upgraded();
  expect(result).toEqual({ ok: true, value: null });
  expect(await listBackups(folder)).toEqual([]);
});

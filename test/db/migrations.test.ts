import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { migrateDatabase, schemaVersion } from '../../db/library/migrateDatabase.ts';
import { openForWriting } from '../../db/library/openConnection.ts';
import type { Connection } from '../../db/migration.ts';
import { migrations } from '../../db/migrations.ts';
import { temporaryFolder } from './library/temporaryFolder.ts';
import { migrationExercises } from './migrationExercises.ts';

function newDatabase(): Connection {
  const connection = openForWriting(join(temporaryFolder(), 'library.db'), { create: true });
  onTestFinished(() => void connection.close());
  return connection;
}

const names = (connection: Connection, sql: string, ...parameters: unknown[]): string[] =>
  connection
    .prepare<unknown[], string>(sql)
    .pluck()
    .all(...parameters);
const tablesOf = (connection: Connection) =>
  names(
    connection,
    `select name from pragma_table_list
      where type = 'table' and schema = 'main' and name not like 'sqlite\\_%' escape '\\'`,
  );
const columnsOf = (connection: Connection, table: string) =>
  names(connection, 'select name from pragma_table_info(?)', table);
const rowsOf = (connection: Connection, table: string, columns: readonly string[]): unknown[] =>
  connection.prepare(`select ${columns.map((column) => `"${column}"`).join()} from "${table}"`).all();

test('every step has a name of its own and its exercise', () => {
  const steps = migrations.map(({ name }) => name);
  expect(new Set(steps).size).toBe(steps.length);
  expect(Object.keys(migrationExercises).toSorted()).toEqual(steps.toSorted());
});

test('every step keeps what all steps before it hold, and its tables take rows', () => {
  const connection = newDatabase();
  for (const [place, { name }] of migrations.entries()) {
    const exercise = migrationExercises[name];
    exercise?.before?.(connection);
    const held = tablesOf(connection).map((table) => {
      const columns = columnsOf(connection, table);
      return { table, columns, rows: rowsOf(connection, table, columns) };
    });
    migrateDatabase(connection, migrations.slice(0, place + 1));
    expect(schemaVersion(connection)).toBe(place + 1);
    for (const { table, columns, rows } of held) {
      if (exercise?.rewrites?.includes(table)) continue;
      expect(rowsOf(connection, table, columns), `${name}: ${table}`).toEqual(rows);
    }
    exercise?.after(connection);
    for (const table of tablesOf(connection)) {
      expect(rowsOf(connection, table, columnsOf(connection, table)), `${name}: ${table}`).not.toEqual([]);
    }
    expect(connection.pragma('foreign_key_check')).toEqual([]);
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  }
});

test('today’s tables are such that commands and undo can handle them', () => {
  const connection = newDatabase();
  migrateDatabase(connection, migrations);
  const strict = names(connection, 'select name from pragma_table_list where strict');
  for (const table of tablesOf(connection)) {
    expect(strict).toContain(table);
    if (table === 'history') continue;
    expect(columnsOf(connection, table)).toEqual(expect.arrayContaining(['id', 'revision']));
    expect(names(connection, 'select name from pragma_table_info(?) where pk', table)).toEqual(['id']);
    // Bytes do not fit into row images; they live in files/.
    const types = names(connection, 'select type from pragma_table_info(?)', table);
    expect(['TEXT', 'INTEGER', 'REAL'], table).toEqual(expect.arrayContaining(types));
    // What the engine changes by itself is in no history.
    const actions = names(connection, 'select on_delete || on_update from pragma_foreign_key_list(?)', table);
    expect(actions.filter((action) => action !== 'NO ACTIONNO ACTION')).toEqual([]);
  }
});

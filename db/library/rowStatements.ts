import type { Statement } from 'better-sqlite3';
import type { Connection } from '../migration.ts';
import type { RecordTable } from '../schema.ts';
import type { RowImage } from './rowChange.ts';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Reading and writing of whole row images, unrecorded: for commands, which record them, and for undo. */
export interface RowStatements {
  read(table: RecordTable, id: string): RowImage | null;
  /** Returns the row as stored. */
  insert(table: RecordTable, image: RowImage): RowImage;
  /** Returns the row as stored. */
  update(table: RecordTable, id: string, patch: RowImage): RowImage;
  delete(table: RecordTable, id: string): void;
}

export function rowStatements(connection: Connection): RowStatements {
  const prepared = new Map<string, Statement>();
  // Preparing takes longer than running, and an import writes thousands of rows of one shape.
  const statement = (sql: string): Statement => {
    const found = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, found);
    return found;
  };
  return {
    read(table, id) {
      const row = statement(`select * from ${quoted(table)} where id = ?`).get(id);
      return (row as RowImage | undefined) ?? null;
    },
    insert(table, image) {
      const columns = Object.keys(image);
      const sql = `insert into ${quoted(table)} (${columns.map(quoted).join(', ')})
        values (${columns.map(() => '?').join(', ')}) returning *`;
      return statement(sql).get(...Object.values(image)) as RowImage;
    },
    update(table, id, patch) {
      const assignments = Object.keys(patch).map((column) => `${quoted(column)} = ?`);
      const sql = `update ${quoted(table)} set ${assignments.join(', ')} where id = ? returning *`;
      return statement(sql).get(...Object.values(patch), id) as RowImage;
    },
    delete(table, id) {
      statement(`delete from ${quoted(table)} where id = ?`).run(id);
    },
  };
}

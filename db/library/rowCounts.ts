import type { Connection } from '../migration.ts';

/** How many rows each table has, in the order of their names. */
export function rowCounts(connection: Connection): Record<string, number> {
  const tables = connection
    .prepare<[], string>(
      "select name from pragma_table_list where type = 'table' and schema = 'main' order by name",
    )
    .pluck()
    .all();
  const count = (table: string) =>
    connection
      .prepare(`select count(*) from "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get();
  return Object.fromEntries(tables.map((table) => [table, Number(count(table))]));
}

import type { Generated } from 'kysely';
import type { Migration } from '../migration.ts';

/** What the library says of itself; always exactly one row. */
interface LibraryTable {
  id: string;
  revision: number;
  name: string;
  created_at: string;
}

/** One command, undo or redo. `seq` also gives the order; numbers are never used twice. */
interface HistoryTable {
  seq: Generated<number>;
  at: string;
  who: string;
  command: string;
  label: string;
  kind: 'do' | 'undo' | 'redo';
  /** The `do` that an undo took back or a redo did again. */
  target: number | null;
  /** Commands with the same key in a row are one step of undo. */
  merge_key: string | null;
  /** Structure of the row images; images of an older structure cannot be put back. */
  schema_version: number;
  /** JSON: the row images before and after (rowChange.ts). */
  changes: string;
}

export interface LibraryTables {
  library: LibraryTable;
  history: HistoryTable;
}

export const createLibraryTables: Migration = {
  name: 'create the library and its history',
  up: (connection) => {
    connection.exec(`
      create table library (
        id text primary key not null,
        revision integer not null,
        name text not null,
        created_at text not null
      ) strict;

      create table history (
        seq integer primary key autoincrement not null,
        at text not null,
        who text not null,
        command text not null,
        label text not null,
        kind text not null check (kind in ('do', 'undo', 'redo')),
        target integer references history (seq),
        merge_key text,
        schema_version integer not null,
        changes text not null check (json_valid(changes)),
        check ((kind = 'do') = (target is null))
      ) strict;
      create index history_target on history (target, seq);
      create index history_kind on history (kind, seq);
    `);
  },
};

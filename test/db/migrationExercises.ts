import type { Connection } from '../../db/migration.ts';

/** Proof that one step of the structure keeps what was there and gives what it promises. */
export interface MigrationExercise {
  /** Adds rows to the structure before the step, besides those of all earlier exercises. */
  readonly before?: (connection: Connection) => void;
  /** Puts a row into each new table, and throws when something is not as the step promises. */
  readonly after: (connection: Connection) => void;
  /** Tables whose rows the step changes; `after` looks at them instead. All others must stay as they are. */
  readonly rewrites?: readonly string[];
}

/** One for each step in db/migrations.ts, by its name. */
export const migrationExercises: Readonly<Record<string, MigrationExercise>> = {
  'create the library and its history': {
    after: (connection) => {
      connection.exec(`
        insert into library (id, revision, name, created_at)
          values ('l', 1, '島根労働局', '2021-09-13T03:00:00Z');
        insert into history (at, who, command, label, kind, schema_version, changes)
          values ('2021-09-13T03:00:00Z', '島根太郎', 'library.rename', '名称の変更', 'do', 1, '[]');
      `);
    },
  },
};

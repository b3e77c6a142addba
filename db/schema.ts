import type { LibraryTables } from './library/libraryTables.ts';

/** All tables of the library. A feature adds its own in one line. */
export interface LibrarySchema extends LibraryTables {}

export type TableName = keyof LibrarySchema;

/** Tables whose rows commands may change: those with a key and a revision. */
export type RecordTable = {
  [T in TableName]: LibrarySchema[T] extends { id: string; revision: number } ? T : never;
}[TableName];

/** A row as it is stored. */
export type Row<T extends RecordTable> = LibrarySchema[T];

import type { Kysely } from 'kysely';
import type { Problem } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import type { LibrarySchema } from '../schema.ts';
import type { ReadableLibrary } from './readableLibrary.ts';

/** Key to the engine inside an open library; not for anything outside db/. */
export const connections: unique symbol = Symbol('connections');

/** The one connection that writes; whoever uses it waits for their turn. */
export interface Writer {
  readonly connection: Connection;
  readonly kysely: Kysely<LibrarySchema>;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** An open library: a folder with library.db and files/. */
export interface Library {
  readonly folder: string;
  readonly mode: 'write' | 'read';
  readonly reader: ReadableLibrary;
  /** What the user should be told about this opening although it succeeded. */
  readonly notices: readonly Problem[];
  /** Waits for running commands, then lets go of the folder. Closing twice is allowed. */
  close(): Promise<void>;
  readonly [connections]: {
    readonly reader: Connection;
    readonly writer: Writer | null;
    /** One more reading connection, for long work; whoever opens it closes it. */
    readonly openReader: () => Connection;
  };
}

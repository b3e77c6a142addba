import type { Library } from '../../db/library/library.ts';
import type { ReadableLibrary } from '../../db/library/readableLibrary.ts';
import type { WritableLibrary } from '../../db/library/writableLibrary.ts';
import type { Contract, Handlers } from '../../shared/contract/channel.ts';

/** What a command is handed: the means of writing, and a way to say in the history what was changed. */
export interface CommandContext {
  readonly library: WritableLibrary;
  /** Folder of the library, for what is stored beside the database. */
  readonly folder: string;
  readonly now: string;
  /** Completes the history's label: 委員の追加「飯塚 弘」. */
  describe(what: string): void;
}

export interface ReadContext {
  readonly library: ReadableLibrary;
  readonly folder: string;
}

/** The one library that is open, and what its commands are signed with. */
export interface LibrarySession {
  library: Library | null;
  /** Name of the person at the machine, for history and lock. */
  readonly who: string;
  now(): string;
}

interface Contexts {
  read: ReadContext;
  command: CommandContext;
  library: LibrarySession;
}

/** The functions behind a contract's channels. */
export type UseCases<C extends Contract> = Handlers<C, Contexts>;

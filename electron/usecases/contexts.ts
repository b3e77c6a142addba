import type { Library } from '../../db/library/library.ts';
import type { ReadableLibrary } from '../../db/library/readableLibrary.ts';
import type { WritableLibrary } from '../../db/library/writableLibrary.ts';
import type { Contract, Handlers } from '../../shared/contract/channel.ts';
import type { JobProgress } from '../../shared/contract/job.ts';
import type { Problem } from '../../shared/contract/result.ts';
import type { Jobs } from './jobs.ts';

/** What a command is handed: the means of writing, and a way to say in the history what was changed. */
export interface CommandContext {
  readonly library: WritableLibrary;
  /** The library as a whole, for the files that are stored beside the database. */
  readonly opened: Library;
  readonly now: string;
  /** Completes the history's label: 委員の追加「飯塚 弘」. */
  describe(what: string): void;
}

export interface ReadContext {
  readonly library: ReadableLibrary;
  readonly opened: Library;
}

/** The one library that is open, and what its commands are signed with. */
export interface LibrarySession {
  library: Library | null;
  /** The last library that could not be opened for writing, and why: the reason shown while it is read. */
  refused: { readonly folder: string; readonly problem: Problem } | null;
  /** What happened after opening that the user should know. */
  notices: readonly Problem[];
  /** The last day on which the library was changed while it was open, and the backup that its first change set off. */
  workingDay: { readonly day: string; readonly backup: Promise<void> } | null;
  readonly jobs: Jobs;
  readonly report: (progress: JobProgress) => void;
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

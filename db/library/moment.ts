import { type LastChange, lastChange } from './lastChange.ts';
import { connections, type Library } from './library.ts';
import type { SnapshotSource } from './takeSnapshot.ts';

/** A library as it was at one moment, held for one backup while it is written on. */
export interface Moment extends SnapshotSource {
  /** Null: nothing had been entered yet. */
  readonly lastChange: LastChange | null;
  /** Lets go of it. Doing so twice is allowed. */
  release(): void;
}

/**
 * Holds a library as it is now: a matter of a millisecond, however large it is. Files that are added later may get into
 * the backup too; none goes, and none changes. Throws what the engine throws.
 */
export function holdMoment(library: Library): Moment {
  const connection = library[connections].openReader();
  try {
    connection.exec('begin');
    // SQLite begins a reading transaction with its first look.
    const newest = lastChange(connection);
    return {
      folder: library.folder,
      lastChange: newest,
      openReader: () => connection,
      release: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The same once all commands that have been given are through. */
export async function holdSettledMoment(library: Library): Promise<Moment> {
  const hold = async () => holdMoment(library);
  const { writer } = library[connections];
  return writer ? writer.inTurn(hold) : hold();
}

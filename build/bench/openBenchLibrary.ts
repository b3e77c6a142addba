import type { LibrarySession } from '../../electron/usecases/contexts.ts';
import { dispatch } from '../../electron/usecases/dispatch.ts';
import { Jobs } from '../../electron/usecases/jobs.ts';
import { closeLibrary } from '../../electron/usecases/library/closeLibrary.ts';

interface BenchLibrary {
  /** Answers a channel as the window would be answered; throws what was refused. */
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A new library in a folder, without window and threads. */
export async function openBenchLibrary(folder: string): Promise<BenchLibrary> {
  const session: LibrarySession = {
    library: null,
    refused: null,
    notices: [],
    workingDay: null,
    jobs: new Jobs(),
    report: () => {},
    who: 'bench',
    now: () => new Date().toISOString(),
  };
  const call = async (channel: string, input: unknown): Promise<unknown> => {
    const result = await dispatch(session, { channel, input });
    if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  await call('library.create', { folder, name: 'bench' });
  return {
    call,
    close: async () => {
      await closeLibrary(session);
    },
  };
}

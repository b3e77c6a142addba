import { dispatch } from '../../electron/usecases/dispatch.ts';
import { closeLibrary } from '../../electron/usecases/library/closeLibrary.ts';
import { startSession } from '../../electron/usecases/startSession.ts';

interface BenchLibrary {
  /** Answers a channel as the window would be answered; throws what was refused. */
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A new library in a folder, without window and threads. */
export async function openBenchLibrary(folder: string): Promise<BenchLibrary> {
  const session = startSession('bench');
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

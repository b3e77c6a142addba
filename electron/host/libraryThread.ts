import type { z } from 'zod';
import type { InputOf } from '../../shared/contract/channel.ts';
import type { Call } from '../../shared/contract/contract.ts';
import type { JobProgress } from '../../shared/contract/job.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { workerContract } from '../usecases/useCases.ts';
import { WorkerThread } from './workerThread.ts';

type WorkerContract = typeof workerContract;

/** What the main process asks of the library, wherever its use cases run. */
export interface LibraryCalls {
  /** The value has been parsed by the channel's output schema. */
  call<K extends keyof WorkerContract & string>(
    channel: K,
    input: InputOf<WorkerContract, K>,
  ): Promise<Result<z.output<WorkerContract[K]['output']>>>;
}

/** The thread in which library and use cases live, as the main process sees it. It starts at once: the window asks it first. */
export class LibraryThread implements LibraryCalls {
  readonly #thread: WorkerThread<Call | 'close', Result<unknown>>;

  constructor(who: string, report: (progress: JobProgress) => void) {
    this.#thread = new WorkerThread(new URL('./libraryWorker.js', import.meta.url), { who }, report);
    this.#thread.start();
  }

  cancel(jobId: string): void {
    this.#thread.cancel(jobId);
  }

  /** Passes on a call from the window; the dispatcher in the thread parses it. */
  pass(call: Call): Promise<Result<unknown>> {
    return this.#thread.ask(call);
  }

  call<K extends keyof WorkerContract & string>(
    channel: K,
    input: InputOf<WorkerContract, K>,
  ): Promise<Result<z.output<WorkerContract[K]['output']>>> {
    return this.#thread.ask({ channel, input }) as Promise<Result<z.output<WorkerContract[K]['output']>>>;
  }

  /** Closes the open library, releasing its lock, then ends the thread. */
  async close(): Promise<void> {
    await this.#thread.ask('close');
    await this.#thread.stop();
  }
}

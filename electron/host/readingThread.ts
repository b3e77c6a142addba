import type { Result } from '../../shared/contract/result.ts';
import type { DroppedFile, TableFile } from '../../shared/roster/tableFile.ts';
import { WorkerThread } from './workerThread.ts';

/** The thread that reads files from elsewhere; it starts with the first of them. */
export class ReadingThread {
  readonly #thread = new WorkerThread<string | DroppedFile, Result<TableFile>>(
    new URL('./readingWorker.js', import.meta.url),
    null,
  );

  /** The tables of a file by its path or content, or why there are none; see readTableFile. */
  tables(file: string | DroppedFile): Promise<Result<TableFile>> {
    return this.#thread.ask(file);
  }
}

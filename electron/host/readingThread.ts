import path from 'node:path';
import type { AttachmentCheck } from '../../shared/attachment/attachment.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { TableFile } from '../../shared/roster/tableFile.ts';
import type { ReadingRequest } from './readingWorker.ts';
import { WorkerThread } from './workerThread.ts';

/** The thread that reads files from elsewhere; it starts with the first of them. */
export class ReadingThread {
  readonly #thread = new WorkerThread<ReadingRequest, unknown>(
    new URL('./readingWorker.js', import.meta.url),
    null,
  );

  /** The tables of a file, called `name` where it came from, or why there are none; see readTableFile. */
  tables(file: string, name = path.basename(file)): Promise<Result<TableFile>> {
    return this.#thread.ask({ kind: 'tables', file, name }) as Promise<Result<TableFile>>;
  }

  /** What a file is that is to be bound; see checkAttachment. Rejects when the thread dies of it. */
  check(file: string, name: string, password: string | null): Promise<AttachmentCheck> {
    return this.#thread.ask({ kind: 'check', file, name, password }) as Promise<AttachmentCheck>;
  }
}

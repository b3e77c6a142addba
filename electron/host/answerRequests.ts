import { parentPort } from 'node:worker_threads';
import type { JobProgress } from '../../shared/contract/job.ts';

type Message<Request> = { readonly id: number; readonly request: Request } | { readonly cancel: string };

/** The other end of a WorkerThread: answers each request in turn, failures included, and passes on what is cancelled. */
export function answerRequests<Request>(
  answer: (request: Request) => Promise<unknown>,
  cancel: (jobId: string) => void = () => {},
): void {
  parentPort?.on('message', (message: Message<Request>) => {
    if ('cancel' in message) {
      cancel(message.cancel);
      return;
    }
    const { id, request } = message;
    answer(request).then(
      (value) => parentPort?.postMessage({ id, value }),
      (error: unknown) =>
        parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) }),
    );
  });
}

/** Tells the main process how far long work has come. */
export function tell(progress: JobProgress): void {
  parentPort?.postMessage({ progress });
}

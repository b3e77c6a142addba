import { parentPort } from 'node:worker_threads';

/** The other end of a WorkerThread: answers each request in turn, failures included. */
export function answerRequests<Request>(answer: (request: Request) => Promise<unknown>): void {
  parentPort?.on('message', ({ id, request }: { id: number; request: Request }) => {
    answer(request).then(
      (value) => parentPort?.postMessage({ id, value }),
      (error: unknown) =>
        parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) }),
    );
  });
}

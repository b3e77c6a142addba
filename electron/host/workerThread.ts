import { Worker } from 'node:worker_threads';
import type { JobProgress } from '../../shared/contract/job.ts';

type Message =
  | { readonly id: number; readonly value?: unknown; readonly failure?: string }
  | { readonly progress: JobProgress };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker thread that answers one request after another. A thread that dies rejects everything that waits for it and
 * is started again by the next request, so that no caller waits for ever.
 */
export class WorkerThread<Request, Value> {
  #worker: Worker | null = null;
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();
  readonly #file: URL;
  readonly #data: unknown;
  readonly #report: (progress: JobProgress) => void;

  constructor(file: URL, data: unknown, report: (progress: JobProgress) => void = () => {}) {
    this.#file = file;
    this.#data = data;
    this.#report = report;
  }

  /** @returns what the thread answers; rejects with its failure or when it dies. */
  ask(request: Request, transfer: ArrayBuffer[] = []): Promise<Value> {
    const id = this.#nextId++;
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.start().postMessage({ id, request }, transfer);
    });
  }

  /** Asks long work in the thread to stop. */
  cancel(jobId: string): void {
    this.#worker?.postMessage({ cancel: jobId });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  /** Starts the thread before anything is asked, so that the first answer does not wait for it. */
  start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#file, { workerData: this.#data, execArgv: [] });
    worker.on('message', (message: Message) => {
      if ('progress' in message) {
        this.#report(message.progress);
        return;
      }
      const { id, value, failure } = message;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (failure === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(failure));
    });
    worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => this.#fail(new Error(`worker thread ended with code ${code}`)));
    this.#worker = worker;
    return worker;
  }

  #fail(error: Error): void {
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

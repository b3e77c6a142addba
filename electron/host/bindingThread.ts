import type { BoundPdf, PageSize, PaperToBind, PdfPart } from '../document/bind/bindPdf.ts';
import type { BindingRequest } from './bindingWorker.ts';
import { WorkerThread } from './workerThread.ts';

/** The thread that works on PDFs: long work that neither window nor library waits for. */
export class BindingThread {
  readonly #thread = new WorkerThread<BindingRequest, unknown>(
    new URL('./bindingWorker.js', import.meta.url),
    null,
  );

  measure(pdfs: readonly Uint8Array[]): Promise<PageSize[][]> {
    return this.#thread.ask({ kind: 'measure', pdfs }) as Promise<PageSize[][]>;
  }

  join(parts: readonly PdfPart[]): Promise<Uint8Array> {
    return this.#thread.ask({ kind: 'join', parts }) as Promise<Uint8Array>;
  }

  bind(
    title: string,
    papers: readonly PaperToBind[],
    overlay: Uint8Array | null,
    stamped: readonly number[],
  ): Promise<BoundPdf> {
    return this.#thread.ask({ kind: 'bind', title, papers, overlay, stamped }) as Promise<BoundPdf>;
  }
}

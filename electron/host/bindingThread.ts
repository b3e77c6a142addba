import type { PdfPart } from '../document/bind/joinParts.ts';
import type { PageSize } from '../document/bind/measurePages.ts';
import type { PlacedPiece } from '../document/bind/packetBinder.ts';
import type { BoundFile, FileToBind, PieceAbout } from '../document/bind/packetBinding.ts';
import type { BindingRequest } from './bindingWorker.ts';
import { WorkerThread } from './workerThread.ts';

const newThread = () =>
  new WorkerThread<BindingRequest, unknown>(new URL('./bindingWorker.js', import.meta.url), null);

/** The thread that works on PDFs: long work that neither window nor library waits for. */
export class BindingThread {
  readonly #thread = newThread();

  measure(pdfs: readonly Uint8Array[]): Promise<PageSize[][]> {
    return this.#thread.ask({ kind: 'measure', pdfs }) as Promise<PageSize[][]>;
  }

  /** A picture as the page that it is bound as. Rejects for bytes that are no picture. */
  picture(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#thread.ask({ kind: 'picture', bytes }) as Promise<Uint8Array>;
  }

  join(parts: readonly PdfPart[]): Promise<Uint8Array> {
    return this.#thread.ask({ kind: 'join', parts }) as Promise<Uint8Array>;
  }
}

/** A thread of its own for one packet, so that it can be stopped in the middle of a paper and its memory is given back. */
export class PacketThread {
  readonly #thread = newThread();

  begin(target: string, fontFolder: string): Promise<null> {
    return this.#thread.ask({ kind: 'begin', target, fontFolder }) as Promise<null>;
  }

  addPrinted(about: PieceAbout, bytes: Uint8Array, isNumbered: boolean): Promise<PlacedPiece> {
    return this.#thread.ask({ kind: 'addPrinted', about, bytes, isNumbered }) as Promise<PlacedPiece>;
  }

  addFile(file: FileToBind): Promise<BoundFile> {
    return this.#thread.ask({ kind: 'addFile', file }) as Promise<BoundFile>;
  }

  toFront(isFront: boolean): Promise<void> {
    return this.#thread.ask({ kind: 'toFront', isFront }) as Promise<void>;
  }

  finish(title: string): Promise<{ pages: number; bytes: number }> {
    return this.#thread.ask({ kind: 'finish', title }) as Promise<{ pages: number; bytes: number }>;
  }

  /** Ends the thread, whatever it is doing; what waits for it is rejected. */
  stop(): Promise<void> {
    return this.#thread.stop();
  }
}

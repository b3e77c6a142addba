import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { PDFContext, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

const latin = new TextEncoder();
function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

/** Bytes that are gathered before they go to the disk. */
const gathered = 1 << 20;

/**
 * A PDF that is written as it comes: an object goes to the disk at once and is forgotten, so that a file of any size
 * takes no more memory than its largest piece. Throws what the disk throws.
 */
export class PdfFile {
  /** To build objects in; it holds none of them. */
  readonly scratch = PDFContext.create();
  readonly #handle: number;
  readonly #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #written = 0;
  /** Where each object begins, by its number; 0 for one that was never written. */
  readonly #offsets: number[] = [0];

  /** @param target must not exist. */
  constructor(target: string) {
    this.#handle = openSync(target, 'wx');
    // The second line tells transfer programs that what follows is no text.
    this.#put(Uint8Array.of(...latin.encode('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  }

  /** A number for an object that will be written later. */
  allocate(): PDFRef {
    this.#offsets.push(0);
    return PDFRef.of(this.#offsets.length - 1);
  }

  write(ref: PDFRef, object: PDFObject): void {
    this.#offsets[ref.objectNumber] = this.#written;
    this.#put(latin.encode(`${ref.objectNumber} 0 obj\n`));
    if (object instanceof PDFRawStream) {
      const contents = object.getContents();
      object.dict.set(PDFName.Length, PDFNumber.of(contents.length));
      this.#put(bytesOf(object.dict));
      this.#put(latin.encode('\nstream\n'));
      this.#put(contents);
      this.#put(latin.encode('\nendstream'));
    } else this.#put(bytesOf(object));
    this.#put(latin.encode('\nendobj\n'));
  }

  /** Writes an object under a number of its own. */
  add(object: PDFObject): PDFRef {
    const ref = this.allocate();
    this.write(ref, object);
    return ref;
  }

  /** Writes the table of objects, puts everything on the disk and closes. @returns the bytes of the whole file. */
  finish(root: PDFRef, info: PDFRef): number {
    const start = this.#written;
    const entries = this.#offsets.map((offset) =>
      offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
    );
    this.#put(latin.encode(`xref\n0 ${entries.length}\n${entries.join('')}`));
    this.#put(
      latin.encode(
        `trailer\n<< /Size ${entries.length} /Root ${root} /Info ${info} >>\nstartxref\n${start}\n%%EOF\n`,
      ),
    );
    this.#flush();
    fsyncSync(this.#handle);
    closeSync(this.#handle);
    return this.#written;
  }

  /** Closes what will not be finished; the file is the caller's to remove. */
  abandon(): void {
    closeSync(this.#handle);
  }

  #put(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.#written += bytes.length;
    if (this.#pendingBytes >= gathered) this.#flush();
  }

  #flush(): void {
    const bytes = this.#pending.length === 1 ? this.#pending[0] : Buffer.concat(this.#pending);
    for (let at = 0; bytes && at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
    this.#pending.length = 0;
    this.#pendingBytes = 0;
  }
}

import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { PdfFile } from './pdfFile.ts';

/** What holds a whole document together: following it would drag everything along. */
const wholes = new Set(
  ['Catalog', 'Pages', 'Page', 'StructTreeRoot', 'StructElem'].map((name) => PDFName.of(name)),
);

/** Ties to the structure of the document that a page came from, which is not carried along. */
const ties = new Set(
  ['StructParent', 'StructParents', 'PieceInfo', 'Metadata'].map((name) => PDFName.of(name)),
);

/** Said anew when a stream is written. */
const lengths = new Set([PDFName.Length]);
const nothing: ReadonlySet<PDFName> = new Set();

/** Copies objects of one PDF into a file that is being written, each once, under new numbers. */
export class ObjectCopier {
  readonly #source: PDFContext;
  readonly #file: PdfFile;
  readonly #refs = new Map<PDFRef, PDFRef>();
  readonly #waiting: PDFRef[] = [];

  constructor(source: PDFContext, file: PdfFile) {
    this.#source = source;
    this.#file = file;
  }

  /** Says that an object of the source is written by somebody else, under this number. */
  name(source: PDFRef, target: PDFRef): void {
    this.#refs.set(source, target);
  }

  /** The number of a page or another named object; undefined for one that was not named. */
  named(source: PDFRef): PDFRef | undefined {
    return this.#refs.get(source);
  }

  /** The number that an object of the source gets; it is written by `drain`. */
  refOf(source: PDFRef): PDFRef {
    const known = this.#refs.get(source);
    if (known) return known;
    const ref = this.#file.allocate();
    this.#refs.set(source, ref);
    this.#waiting.push(source);
    return ref;
  }

  /** A copy whose references are the new ones. */
  copy(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return this.refOf(object);
    if (object instanceof PDFArray) {
      const copy = PDFArray.withContext(this.#file.scratch);
      for (const item of object.asArray()) copy.push(this.copy(item));
      return copy;
    }
    if (object instanceof PDFDict) return this.copyDict(object);
    if (object instanceof PDFRawStream)
      return PDFRawStream.of(this.copyDict(object.dict, lengths), object.contents);
    if (object instanceof PDFStream)
      return PDFRawStream.of(this.copyDict(object.dict, lengths), object.getContents());
    return object;
  }

  copyDict(dict: PDFDict, without = nothing): PDFDict {
    const copy = PDFDict.withContext(this.#file.scratch);
    for (const [key, value] of dict.entries()) {
      if (!without.has(key) && !ties.has(key)) copy.set(key, this.copy(value));
    }
    return copy;
  }

  /** Writes everything that what was copied refers to. */
  drain(): void {
    for (let source = this.#waiting.pop(); source; source = this.#waiting.pop()) {
      const object = this.#source.lookup(source);
      const type = object instanceof PDFDict ? object.get(PDFName.of('Type')) : undefined;
      const isWhole = type instanceof PDFName && wholes.has(type);
      this.#file.write(this.refOf(source), object === undefined || isWhole ? PDFNull : this.copy(object));
    }
  }
}

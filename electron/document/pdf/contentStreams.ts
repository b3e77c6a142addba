import { constants, inflateSync } from 'node:zlib';
import { PDFArray, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { FoundPage } from './pageTree.ts';

/** More than this is no page's content but a bomb. */
const largestContent = 256_000_000;

/** The streams that draw a page, in order; null for one that is not there. */
export function contentStreams({ dict }: FoundPage): readonly (PDFRawStream | null)[] {
  const { context } = dict;
  const resolved = (value: PDFObject | undefined) =>
    value instanceof PDFRef ? context.lookup(value) : value;
  const contents = resolved(dict.get(PDFName.of('Contents')));
  if (contents === undefined) return dict.has(PDFName.of('Contents')) ? [null] : [];
  const parts = contents instanceof PDFArray ? contents.asArray().map(resolved) : [contents];
  return parts.map((part) => (part instanceof PDFRawStream ? part : null));
}

/** Whether everything that draws the page is there and can be unpacked. */
export function canBeDrawn(page: FoundPage): boolean {
  return contentStreams(page).every((stream) => stream !== null && unpacks(stream));
}

/** The bytes of a stream packed as almost all are; null where they are packed otherwise, or damaged. */
export function unpacked(stream: PDFRawStream): Uint8Array | null {
  const filter = filterOf(stream);
  if (filter === undefined) return stream.getContents();
  if (filter !== PDFName.of('FlateDecode')) return null;
  try {
    const how = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largestContent };
    return inflateSync(stream.getContents(), how);
  } catch {
    return null;
  }
}

function filterOf({ dict }: PDFRawStream): PDFObject | undefined {
  const filter = dict.lookup(PDFName.of('Filter'));
  return filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
}

function unpacks(stream: PDFRawStream): boolean {
  if (filterOf(stream) !== PDFName.of('FlateDecode')) return true;
  try {
    inflateSync(stream.getContents(), { maxOutputLength: largestContent });
    return true;
  } catch (error) {
    // Viewers draw such a page all the same; some producers write no sound checksum.
    return error instanceof Error && error.message === 'incorrect data check';
  }
}

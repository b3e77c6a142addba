import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { type Bookmark, readBookmarks, writeBookmarks } from './pdfOutline.ts';

/** Nobody waits for this thread: it need not pause after every few objects, as the package does for windows. */
const reading = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };
const writing = { useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY };

const shift = (bookmarks: readonly Bookmark[], by: number): Bookmark[] =>
  bookmarks.map(({ title, page, children }) => ({ title, page: page + by, children: shift(children, by) }));

/** A part of one paper; see printParts. */
export interface PdfPart {
  readonly bytes: Uint8Array;
  /** A blank page comes before it, so that it begins on the front of a sheet. */
  readonly blankBefore: boolean;
}

/** The bookmarks of a PDF, by its pages' places. */
export function bookmarksOf(pdf: PDFDocument): Bookmark[] {
  return readBookmarks(pdf.context, new Map(pdf.getPages().map(({ ref }, place) => [ref, place])));
}

/** Joins the parts of one paper, with the bookmarks that they bring along. @returns the bytes of the whole. */
export async function joinParts(parts: readonly PdfPart[]): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  const bookmarks: Bookmark[] = [];
  for (const { bytes, blankBefore } of parts) {
    const source = await PDFDocument.load(bytes, reading);
    const pages = await whole.copyPages(source, source.getPageIndices());
    const [first] = pages;
    if (blankBefore && first) whole.addPage([first.getWidth(), first.getHeight()]);
    bookmarks.push(...shift(bookmarksOf(source), whole.getPageCount()));
    for (const page of pages) whole.addPage(page);
    whole.setTitle(source.getTitle() ?? '', { showInWindowTitleBar: true });
  }
  addBookmarks(whole, bookmarks);
  whole.setLanguage('ja-JP');
  return whole.save(writing);
}

/** Gives the PDF these bookmarks, and makes a viewer show them. */
function addBookmarks(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context } = pdf;
  const target = {
    scratch: context,
    allocate: () => context.nextRef(),
    write: context.assign.bind(context),
    pageAt: (page: number) => pdf.getPage(page).ref,
  };
  const root = writeBookmarks(target, bookmarks);
  if (!root) return;
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

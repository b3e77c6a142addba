import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { type Bookmark, readBookmarks, writeBookmarks } from './pdfOutline.ts';

/** One paper on its way into the packet. */
export interface PaperToBind {
  /** Text of its bookmark. */
  readonly title: string;
  readonly bytes: Uint8Array;
}

export interface BoundPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Nobody waits for this thread: it need not pause after every few objects, as the package does for windows. */
const reading = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };
const writing = { useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY };

const shift = (bookmarks: readonly Bookmark[], by: number): Bookmark[] =>
  bookmarks.map(({ title, page, children }) => ({ title, page: page + by, children: shift(children, by) }));

/** Size of a page in millimetres, as its MediaBox says. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const millimetres = (points: number): number => Math.round((points * 25.4 * 100) / 72) / 100;

/** @returns the sizes of each PDF's pages. Throws for bytes that are no PDF or are encrypted. */
export async function measurePages(pdfs: readonly Uint8Array[]): Promise<PageSize[][]> {
  const measured: PageSize[][] = [];
  for (const bytes of pdfs) {
    const pdf = await PDFDocument.load(bytes, reading);
    measured.push(
      pdf.getPages().map((page) => {
        const { width, height } = page.getSize();
        return { width: millimetres(width), height: millimetres(height) };
      }),
    );
  }
  return measured;
}

/**
 * Binds papers into one PDF, in order, with a bookmark for each paper and below it those that the paper brings along
 * where it has more than one.
 *
 * @param overlay a PDF whose n-th page is laid over the n-th page that `stamped` names (page numbers of the packet).
 * @param stamped the pages of the packet, counted from 0, that get a page of the overlay.
 */
export async function bindPdf(
  title: string,
  papers: readonly PaperToBind[],
  overlay: Uint8Array | null,
  stamped: readonly number[],
): Promise<BoundPdf> {
  const packet = await PDFDocument.create();
  const bookmarks: Bookmark[] = [];
  for (const paper of papers) {
    const source = await PDFDocument.load(paper.bytes, reading);
    const start = packet.getPageCount();
    for (const page of await packet.copyPages(source, source.getPageIndices())) packet.addPage(page);
    const own = shift(readBookmarks(source), start);
    bookmarks.push({ title: paper.title, page: start, children: own.length > 1 ? own : [] });
  }
  if (overlay) {
    const stamps = await packet.embedPdf(
      await PDFDocument.load(overlay, reading),
      stamped.map((_, index) => index),
    );
    for (const [index, pageNumber] of stamped.entries()) {
      const stamp = stamps[index];
      if (stamp) packet.getPage(pageNumber).drawPage(stamp);
    }
  }
  writeBookmarks(packet, bookmarks);
  packet.setTitle(title, { showInWindowTitleBar: true });
  packet.setLanguage('ja-JP');
  packet.setProducer('審議会デスク');
  packet.setCreator('審議会デスク');
  return { bytes: await packet.save(writing), pages: packet.getPageCount() };
}

/** A part of one paper; see printParts. */
export interface PdfPart {
  readonly bytes: Uint8Array;
  /** A blank page comes before it, so that it begins on the front of a sheet. */
  readonly blankBefore: boolean;
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
    bookmarks.push(...shift(readBookmarks(source), whole.getPageCount()));
    for (const page of pages) whole.addPage(page);
    whole.setTitle(source.getTitle() ?? '', { showInWindowTitleBar: true });
  }
  writeBookmarks(whole, bookmarks);
  whole.setLanguage('ja-JP');
  return whole.save(writing);
}

import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** One bookmark (しおり). */
export interface Bookmark {
  readonly title: string;
  /** Page of the document, counted from 0. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** The page that a bookmark of Chromium's PDFs leads to, by its `Dest` array or its `GoTo` action; -1 for none. */
function pageOf(pdf: PDFDocument, item: PDFDict): number {
  const action = item.lookupMaybe(PDFName.of('A'), PDFDict);
  const destination = (action ?? item).lookup(PDFName.of(action ? 'D' : 'Dest'));
  const target = destination instanceof PDFArray ? destination.get(0) : undefined;
  return pdf.getPages().findIndex((page) => page.ref === target);
}

function titleOf(item: PDFDict): string {
  const title = item.lookup(PDFName.of('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
}

function readChildren(pdf: PDFDocument, parent: PDFDict): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    const page = pageOf(pdf, item);
    if (page >= 0) bookmarks.push({ title: titleOf(item), page, children: readChildren(pdf, item) });
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return bookmarks;
}

/** The bookmarks that a PDF brings along; those that lead to no page are left out. */
export function readBookmarks(pdf: PDFDocument): Bookmark[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return root ? readChildren(pdf, root) : [];
}

const countAll = (bookmarks: readonly Bookmark[]): number =>
  bookmarks.reduce((sum, { children }) => sum + 1 + countAll(children), 0);

function writeChildren(pdf: PDFDocument, parent: PDFRef, bookmarks: readonly Bookmark[]): PDFRef[] {
  const { context } = pdf;
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, { title, page, children }] of bookmarks.entries()) {
    const ref = refs[index];
    if (!ref) continue;
    const below = writeChildren(pdf, ref, children);
    const [first] = below;
    const last = below.at(-1);
    const previous = refs[index - 1];
    const next = refs[index + 1];
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [pdf.getPage(page).ref, PDFName.of('Fit')],
      ...(previous && { Prev: previous }),
      ...(next && { Next: next }),
      ...(first && last && { First: first, Last: last, Count: PDFNumber.of(countAll(children)) }),
    });
    context.assign(ref, item);
  }
  return refs;
}

/** Gives the PDF these bookmarks, all unfolded, and makes a viewer show them. */
export function writeBookmarks(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const root = pdf.context.nextRef();
  const refs = writeChildren(pdf, root, bookmarks);
  const [first] = refs;
  const last = refs.at(-1);
  if (!first || !last) return;
  const outlines = { Type: 'Outlines', First: first, Last: last, Count: countAll(bookmarks) };
  pdf.context.assign(root, pdf.context.obj(outlines));
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

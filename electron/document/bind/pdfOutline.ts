import {
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { destinationOf, namedDestinations } from '../pdf/destinations.ts';

/** One bookmark (しおり). */
export interface Bookmark {
  readonly title: string;
  /** Page of the document, counted from 0. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** Deeper than any paper's headings; a tree that goes on beyond bites its tail. */
const deepest = 12;

function titleOf(item: PDFDict): string {
  const title = item.lookup(PDFName.of('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
}

/**
 * The bookmarks that a PDF brings along; those that lead to no page are left out.
 *
 * @param places the pages' places in the document, by their references
 */
export function readBookmarks(context: PDFContext, places: ReadonlyMap<PDFRef, number>): Bookmark[] {
  const catalog = context.lookup(context.trailerInfo.Root);
  const outlines = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('Outlines')) : undefined;
  if (!(outlines instanceof PDFDict)) return [];
  const named = namedDestinations(context);
  const seen = new Set<PDFDict>();
  const pageOf = (item: PDFDict): number | undefined => {
    const action = item.lookup(PDFName.of('A'));
    const value = action instanceof PDFDict ? action.get(PDFName.of('D')) : item.get(PDFName.of('Dest'));
    const target = destinationOf(context, named, value)?.get(0);
    return target instanceof PDFRef ? places.get(target) : undefined;
  };
  const childrenOf = (parent: PDFDict, depth: number): Bookmark[] => {
    const bookmarks: Bookmark[] = [];
    let item = parent.lookup(PDFName.of('First'));
    while (item instanceof PDFDict && !seen.has(item)) {
      seen.add(item);
      const page = pageOf(item);
      const children = depth < deepest ? childrenOf(item, depth + 1) : [];
      if (page !== undefined) bookmarks.push({ title: titleOf(item), page, children });
      item = item.lookup(PDFName.of('Next'));
    }
    return bookmarks;
  };
  return childrenOf(outlines, 0);
}

const countAll = (bookmarks: readonly Bookmark[]): number =>
  bookmarks.reduce((sum, { children }) => sum + 1 + countAll(children), 0);

/** What bookmarks are written into. */
export interface OutlineTarget {
  readonly scratch: PDFContext;
  readonly allocate: () => PDFRef;
  readonly write: (ref: PDFRef, object: PDFObject) => void;
  readonly pageAt: (page: number) => PDFRef;
}

function writeChildren(target: OutlineTarget, parent: PDFRef, bookmarks: readonly Bookmark[]): PDFRef[] {
  const refs = bookmarks.map(() => target.allocate());
  for (const [index, { title, page, children }] of bookmarks.entries()) {
    const ref = refs[index];
    if (!ref) continue;
    const below = writeChildren(target, ref, children);
    const [first] = below;
    const last = below.at(-1);
    const previous = refs[index - 1];
    const next = refs[index + 1];
    const item = target.scratch.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [target.pageAt(page), PDFName.of('Fit')],
      ...(previous && { Prev: previous }),
      ...(next && { Next: next }),
      ...(first && last && { First: first, Last: last, Count: PDFNumber.of(countAll(children)) }),
    });
    target.write(ref, item);
  }
  return refs;
}

/** Writes bookmarks, all unfolded. @returns their root for the catalog; null where there are none. */
export function writeBookmarks(target: OutlineTarget, bookmarks: readonly Bookmark[]): PDFRef | null {
  const root = target.allocate();
  const refs = writeChildren(target, root, bookmarks);
  const [first] = refs;
  const last = refs.at(-1);
  if (!first || !last) return null;
  const outlines = { Type: 'Outlines', First: first, Last: last, Count: countAll(bookmarks) };
  target.write(root, target.scratch.obj(outlines));
  return root;
}

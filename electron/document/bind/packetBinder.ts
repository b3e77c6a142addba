import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { contentStreams } from '../pdf/contentStreams.ts';
import { namedDestinations } from '../pdf/destinations.ts';
import { openSaves } from '../pdf/openSaves.ts';
import type { FoundPage } from '../pdf/pageTree.ts';
import { ofPage } from '../pdf/pageTree.ts';
import { Layers } from './layers.ts';
import { ObjectCopier } from './objectCopier.ts';
import { seenPage } from './pageGeometry.ts';
import { type PageMarks, pageMarks } from './pageMarks.ts';
import { PdfFile } from './pdfFile.ts';
import { type Bookmark, readBookmarks, writeBookmarks } from './pdfOutline.ts';
import { type Stamp, type StampFonts, stampContent } from './stamp.ts';
import { StampFont } from './stampFont.ts';

/** Pages on their way into the packet. */
export interface Piece {
  /** By it the packet's own links name the piece. */
  readonly key: string;
  /** Text of its bookmark. */
  readonly title: string;
  readonly context: PDFContext;
  readonly pages: readonly FoundPage[];
  /** Before everything else (cover, agenda, contents), in the order in which such pieces are added. */
  readonly isFront: boolean;
  /** In a box on its first page; null where it prints its own, or has none. */
  readonly label: string | null;
  /** Whether its pages are numbered, and where: it may have numbers of its own. */
  readonly numbers: 'foot' | 'corner' | null;
  /** Whether somebody else made it, so that nothing about it is taken for granted. */
  readonly isForeign: boolean;
}

interface Bound {
  readonly key: string;
  readonly title: string;
  readonly node: PDFRef;
  readonly pages: readonly PDFRef[];
  readonly bookmarks: readonly Bookmark[];
}

/** Where a piece came to lie: the number on its first page, or null, and how many pages it has. */
export interface PlacedPiece {
  readonly firstNumber: number | null;
  readonly pages: number;
}

/** Keys of a page that are written anew or not carried along. */
const renewed = new Set(
  [
    ...['Parent', 'Contents', 'Annots', 'Resources', 'MediaBox', 'CropBox', 'Rotate', 'AA', 'B', 'Tabs'],
    ...['Thumb', 'PressSteps', 'TemplateInstantiated', 'DPart', 'AF'],
  ].map((name) => PDFName.of(name)),
);

/** The address by which a paper links to another piece of its packet. */
const ownAddress = /^https:\/\/packet\.invalid\/([^/]+)$/;

/**
 * Binds pieces into one PDF on the disk, one after the other: pages stay as large and as turned as they are, each with
 * its stamp in the place where it is seen. Memory is that of the largest piece.
 */
export class PacketBinder {
  readonly #file: PdfFile;
  readonly #fonts: StampFonts;
  readonly #root: PDFRef;
  readonly #opening: PDFRef;
  readonly #layers = new Layers();
  readonly #front: Bound[] = [];
  readonly #body: Bound[] = [];
  #numbered = 0;

  private constructor(file: PdfFile, fonts: StampFonts) {
    this.#file = file;
    this.#fonts = fonts;
    this.#root = file.allocate();
    this.#opening = file.add(this.#stream('q\n'));
  }

  /**
   * @param target a file that does not exist
   * @param fontFolder where the papers' faces are
   */
  static async create(target: string, fontFolder: string): Promise<PacketBinder> {
    const file = new PdfFile(target);
    const mincho = await StampFont.load(file, fontFolder, 'BIZUDMincho-Regular');
    const gothic = await StampFont.load(file, fontFolder, 'BIZUDGothic-Regular');
    return new PacketBinder(file, { mincho, gothic });
  }

  /** Numbered pages until now; the next one is numbered one more. */
  get numbered(): number {
    return this.#numbered;
  }

  get frontPages(): number {
    return this.#front.reduce((sum, { pages }) => sum + pages.length, 0);
  }

  add(piece: Piece): PlacedPiece {
    const { context, pages } = piece;
    const copier = new ObjectCopier(context, this.#file);
    const refs = pages.map(() => this.#file.allocate());
    for (const [index, page] of pages.entries()) copier.name(page.ref, refs[index] as PDFRef);
    const node = this.#file.allocate();
    const named = namedDestinations(context);
    this.#layers.take(context, copier);
    const firstNumber = piece.numbers === null ? null : this.#numbered + 1;
    for (const [index, page] of pages.entries()) {
      const number = piece.numbers && { value: ++this.#numbered, place: piece.numbers };
      const marks = pageMarks(page, {
        ...{ source: context, named, copier, scratch: this.#file.scratch },
        placeOf: (address) => this.#placeOf(address),
      });
      const stamp: Stamp = { label: index === 0 ? piece.label : null, number };
      this.#file.write(refs[index] as PDFRef, this.#page(page, node, copier, marks, stamp, piece.isForeign));
    }
    copier.drain();
    this.#keepNode(node, refs);
    const places = new Map(pages.map(({ ref }, place) => [ref, place]));
    const own = readBookmarks(context, places);
    const bound = { key: piece.key, title: piece.title, node, pages: refs, bookmarks: own };
    (piece.isFront ? this.#front : this.#body).push(bound);
    return { firstNumber, pages: pages.length };
  }

  /** A page without anything on it, so that what follows begins on the front of a sheet. It counts and shows no number. */
  addBlank(isFront: boolean, millimetres: { readonly width: number; readonly height: number }): void {
    const node = this.#file.allocate();
    const box = [0, 0, (millimetres.width * 72) / 25.4, (millimetres.height * 72) / 25.4];
    const page = this.#file.add(
      this.#file.scratch.obj({ Type: 'Page', Parent: node, MediaBox: box, Resources: {} }),
    );
    this.#keepNode(node, [page]);
    (isFront ? this.#front : this.#body).push({ key: '', title: '', node, pages: [page], bookmarks: [] });
    if (!isFront) this.#numbered += 1;
  }

  /** Writes what holds everything together. @returns pages and bytes of the whole. */
  async finish(title: string): Promise<{ pages: number; bytes: number }> {
    const { scratch } = this.#file;
    const pieces = [...this.#front, ...this.#body];
    const pages = pieces.flatMap((piece) => piece.pages);
    this.#file.write(
      this.#root,
      scratch.obj({ Type: 'Pages', Count: pages.length, Kids: pieces.map(({ node }) => node) }),
    );
    await this.#fonts.mincho.write();
    await this.#fonts.gothic.write();
    const bytes = this.#file.finish(
      this.#file.add(this.#catalog(pieces, pages)),
      this.#file.add(this.#info(title)),
    );
    return { pages: pages.length, bytes };
  }

  abandon(): void {
    this.#file.abandon();
  }

  #catalog(pieces: readonly Bound[], pages: readonly PDFRef[]): PDFDict {
    const { scratch } = this.#file;
    const catalog: PDFDict = scratch.obj({ Type: 'Catalog', Pages: this.#root });
    catalog.set(PDFName.of('Lang'), PDFHexString.fromText('ja-JP'));
    catalog.set(PDFName.of('ViewerPreferences'), scratch.obj({ DisplayDocTitle: true }));
    catalog.set(PDFName.of('PageLabels'), scratch.obj({ Nums: scratch.obj(this.#pageLabels()) }));
    const target = {
      scratch,
      allocate: () => this.#file.allocate(),
      write: (ref: PDFRef, object: PDFObject) => this.#file.write(ref, object),
      pageAt: (page: number) => pages[page] as PDFRef,
    };
    const outlines = writeBookmarks(target, this.#bookmarks(pieces));
    if (outlines) {
      catalog.set(PDFName.of('Outlines'), outlines);
      catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
    }
    const layers = this.#layers.dict(scratch);
    if (layers) catalog.set(PDFName.of('OCProperties'), layers);
    return catalog;
  }

  /** What viewers call the pages: i, ii … before the first numbered one, then as printed. */
  #pageLabels(): (number | PDFDict)[] {
    const front = this.frontPages;
    const style = (name: string): PDFDict => this.#file.scratch.obj({ S: PDFName.of(name) });
    return [...(front > 0 ? [0, style('r')] : []), ...(this.#body.length > 0 ? [front, style('D')] : [])];
  }

  #bookmarks(pieces: readonly Bound[]): Bookmark[] {
    let start = 0;
    const bookmarks: Bookmark[] = [];
    const shift = (own: readonly Bookmark[], by: number): Bookmark[] =>
      own.map(({ title, page, children }) => ({ title, page: page + by, children: shift(children, by) }));
    for (const { title, pages, bookmarks: own } of pieces) {
      const children = own.length > 1 ? shift(own, start) : [];
      if (title !== '') bookmarks.push({ title, page: start, children });
      start += pages.length;
    }
    return bookmarks;
  }

  #info(title: string): PDFDict {
    const maker = PDFHexString.fromText('審議会デスク');
    return this.#file.scratch.obj({ Title: PDFHexString.fromText(title), Producer: maker, Creator: maker });
  }

  #placeOf(address: string): PDFRef | null | undefined {
    const key = ownAddress.exec(address)?.[1];
    if (key === undefined) return undefined;
    return this.#body.find((piece) => piece.key === key)?.pages[0] ?? null;
  }

  #keepNode(node: PDFRef, kids: readonly PDFRef[]): void {
    const { scratch } = this.#file;
    this.#file.write(
      node,
      scratch.obj({ Type: 'Pages', Parent: this.#root, Count: kids.length, Kids: [...kids] }),
    );
  }

  #stream(content: string): PDFRawStream {
    return PDFRawStream.of(PDFDict.withContext(this.#file.scratch), new TextEncoder().encode(content));
  }

  #page(
    page: FoundPage,
    node: PDFRef,
    copier: ObjectCopier,
    marks: PageMarks,
    stamp: Stamp,
    isForeign: boolean,
  ): PDFDict {
    const { scratch } = this.#file;
    const dict = copier.copyDict(page.dict, renewed);
    dict.set(PDFName.of('Parent'), node);
    for (const name of ['MediaBox', 'CropBox', 'Rotate'] as const) {
      const value = ofPage(page, name);
      if (value) dict.set(PDFName.of(name), copier.copy(value));
    }
    dict.set(PDFName.of('Resources'), this.#resources(page, copier, marks, stamp));
    const closing = isForeign ? 'Q\n'.repeat(openSaves(contentStreams(page))) : '';
    const printed = stamp.label !== null || stamp.number !== null;
    const after = printed ? stampContent(seenPage(page), stamp, this.#fonts) : '';
    const own = contentRefs(page, copier);
    const drawn =
      printed || marks.drawing !== ''
        ? [this.#opening, ...own, this.#file.add(this.#stream(`\n${closing}Q\n${marks.drawing}${after}`))]
        : own;
    dict.set(PDFName.of('Contents'), scratch.obj(drawn));
    if (marks.annotations.length > 0) dict.set(PDFName.of('Annots'), scratch.obj([...marks.annotations]));
    return dict;
  }

  /** The page's own, with the stamp's faces and the looks of its fields beside them. */
  #resources(page: FoundPage, copier: ObjectCopier, { looks }: PageMarks, stamp: Stamp): PDFDict {
    const own = ofPage(page, 'Resources');
    const resources = own instanceof PDFDict ? copier.copyDict(own) : PDFDict.withContext(this.#file.scratch);
    const widen = (kind: string, entries: readonly (readonly [string, PDFRef])[]) => {
      if (entries.length === 0) return;
      const present = own instanceof PDFDict ? own.lookup(PDFName.of(kind)) : undefined;
      const wide =
        present instanceof PDFDict ? copier.copyDict(present) : PDFDict.withContext(this.#file.scratch);
      for (const [name, ref] of entries) wide.set(PDFName.of(name), ref);
      resources.set(PDFName.of(kind), wide);
    };
    widen('Font', [
      ...(stamp.label === null ? [] : [['SdG', this.#fonts.gothic.ref] as const]),
      ...(stamp.number === null ? [] : [['SdM', this.#fonts.mincho.ref] as const]),
    ]);
    widen('XObject', [...looks]);
    return resources;
  }
}

/** The streams that draw the page, those that are there. */
function contentRefs({ dict }: FoundPage, copier: ObjectCopier): PDFObject[] {
  const contents = dict.get(PDFName.of('Contents'));
  const resolved = contents instanceof PDFRef ? dict.context.lookup(contents) : contents;
  const parts = resolved instanceof PDFArray ? resolved.asArray() : [contents];
  return parts
    .filter((part) => part instanceof PDFRef)
    .filter((part) => dict.context.lookup(part) instanceof PDFStream)
    .map((part) => copier.refOf(part));
}

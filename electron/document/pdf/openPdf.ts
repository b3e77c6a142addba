import {
  ParseSpeeds,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFParser,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { AttachmentTrouble } from '../../../shared/attachment/attachment.ts';
import { type FoundPage, pagesOfTree, strayPages } from './pageTree.ts';

/** A PDF from elsewhere, as far as it can be read. */
export interface OpenedPdf {
  readonly context: PDFContext;
  readonly pages: readonly FoundPage[];
  /** Pages that it says it has; null where it says nothing or that is what was found. */
  readonly announced: number | null;
  /** What is wrong with it as a whole. */
  readonly trouble: Extract<
    AttachmentTrouble,
    'restricted' | 'truncated' | 'fewerPages' | 'noPages' | 'damaged'
  > | null;
}

/** Nobody waits for this thread: it need not pause after every few objects, as the package does for windows. */
const reading = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };

/** How far from its ends a file may have its signature and its end mark. */
const tolerance = 1024;

const latin = new TextDecoder('latin1');

/** Whether bytes say of themselves that they are a PDF, near their beginning. */
export function saysPdf(bytes: Uint8Array): boolean {
  return latin.decode(bytes.subarray(0, tolerance)).includes('%PDF-');
}

/**
 * Opens a PDF, whatever state it is in.
 *
 * @param password of the user or the owner; null to try without one
 * @returns the PDF, or `locked` where the password is missing or wrong, or `damaged` where nothing can be read
 */
export async function openPdf(
  bytes: Uint8Array,
  password: string | null,
): Promise<OpenedPdf | { readonly trouble: 'locked' | 'damaged' }> {
  const context = await parsed(bytes);
  if (!context) return { trouble: 'damaged' };
  if (!context.lookup(context.trailerInfo.Encrypt)) return inventory(context, bytes, false);
  try {
    const pdf = await PDFDocument.load(bytes, { ...reading, password: password ?? '' });
    return inventory(pdf.context, bytes, password === null);
  } catch {
    return { trouble: 'locked' };
  }
}

async function parsed(bytes: Uint8Array): Promise<PDFContext | null> {
  try {
    return await PDFParser.forBytesWithOptions(bytes, ParseSpeeds.Fastest).parseDocument();
  } catch {
    return null;
  }
}

function inventory(context: PDFContext, bytes: Uint8Array, isRestricted: boolean): OpenedPdf {
  const catalog = context.lookup(context.trailerInfo.Root);
  const root = catalog instanceof PDFDict ? catalog.get(PDFName.of('Pages')) : undefined;
  const tree = root instanceof PDFRef ? pagesOfTree(context, root) : { pages: [], announced: null };
  const ends = latin.decode(bytes.subarray(-tolerance)).includes('%%EOF');
  const pages = tree.pages.length > 0 || ends ? tree.pages : strayPages(context);
  const announced = tree.announced !== null && tree.announced !== pages.length ? tree.announced : null;
  return { context, pages, announced, trouble: troubleOf(pages.length, announced, ends, isRestricted) };
}

function troubleOf(
  pages: number,
  announced: number | null,
  ends: boolean,
  isRestricted: boolean,
): OpenedPdf['trouble'] {
  if (pages === 0) return ends ? 'noPages' : 'damaged';
  if (!ends) return 'truncated';
  if (announced !== null && announced > pages) return 'fewerPages';
  return isRestricted ? 'restricted' : null;
}

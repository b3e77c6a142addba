import { ok, type Result } from '../../../shared/contract/result.ts';
import type { Paper } from '../../../shared/paper/paperContract.ts';
import type { PdfPart } from '../../document/bind/joinParts.ts';
import type { PageSize } from '../../document/bind/measurePages.ts';
import type { LibraryCalls } from '../libraryThread.ts';
import type { HtmlPrinter } from './htmlPrinter.ts';

/** What printing a paper needs: the library's papers, a printer, and somebody who joins PDFs. */
export interface PaperPrinter {
  readonly library: LibraryCalls;
  readonly printer: HtmlPrinter;
  readonly measure: (pdfs: readonly Uint8Array[]) => Promise<PageSize[][]>;
  readonly join: (parts: readonly PdfPart[]) => Promise<Uint8Array>;
}

export interface PrintOptions {
  /** For the preview only: links that name rows of the library. */
  readonly sourceLinks?: boolean;
  /** 資料No. in a packet. */
  readonly label?: string | null;
  /** Links within the packet, for a list that is bound. */
  readonly packetLinks?: boolean;
  /** False where the packet numbers its pages itself. */
  readonly pageNumbers?: boolean;
  /** Prints of one slot replace each other while they wait. */
  readonly slot?: string;
}

export interface PrintedPaper {
  readonly bytes: Uint8Array;
  readonly title: string;
}

interface PrintedPart extends PdfPart {
  readonly pages: number;
}

/**
 * Prints a paper to PDF. Most papers are one print; where page numbers start again or a section begins on the front of
 * a sheet, the parts are printed one by one, each knowing how many pages came before, and joined.
 */
export async function printPaper(
  tools: PaperPrinter,
  paper: Paper,
  options: PrintOptions = {},
): Promise<Result<PrintedPaper>> {
  const first = await printPart(tools, paper, options, { part: 0 });
  if (!first.ok) return first;
  const { title, parts } = first.value;
  if (parts === 1) return ok({ bytes: first.value.bytes, title });
  const numbering = await printParts(tools, paper, options, parts);
  if (!numbering.ok) return numbering;
  const pageCount = numbering.value.reduce(
    (sum, { blankBefore, pages }) => sum + pages + (blankBefore ? 1 : 0),
    0,
  );
  const printed = await printParts(tools, paper, options, parts, pageCount);
  return printed.ok ? ok({ bytes: await tools.join(printed.value), title }) : printed;
}

async function printParts(
  tools: PaperPrinter,
  paper: Paper,
  options: PrintOptions,
  parts: number,
  pageCount?: number,
): Promise<Result<PrintedPart[]>> {
  const printed: PrintedPart[] = [];
  let before = 0;
  for (let part = 0; part < parts; part += 1) {
    const one = await printPart(tools, paper, options, {
      part,
      pagesBefore: before,
      ...(pageCount && { pageCount }),
    });
    if (!one.ok) return one;
    const [sizes] = await tools.measure([one.value.bytes]);
    const pages = sizes?.length ?? 0;
    const blankBefore = one.value.startsOnOddPage && before % 2 === 1;
    printed.push({ bytes: one.value.bytes, blankBefore, pages });
    before += pages + (blankBefore ? 1 : 0);
  }
  return ok(printed);
}

async function printPart(
  { library, printer }: PaperPrinter,
  paper: Paper,
  { sourceLinks = false, packetLinks = false, label = null, pageNumbers = true, slot }: PrintOptions,
  place: { readonly part: number; readonly pagesBefore?: number; readonly pageCount?: number },
) {
  let about = { title: '', parts: 1, startsOnOddPage: false };
  const printed = await printer.print(async (nonce) => {
    const made = await library.call('paper.html', {
      paper,
      nonce,
      sourceLinks,
      packetLinks,
      label,
      pageNumbers,
      ...place,
    });
    if (made.ok) about = made.value;
    return made;
  }, slot);
  return printed.ok ? ok({ ...about, bytes: printed.value }) : printed;
}

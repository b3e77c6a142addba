import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { overlayHtml, type StampedPage } from '../../../shared/packet/overlayHtml.ts';
import type { PacketPaper } from '../../../shared/packet/packetContract.ts';
import type { BoundPdf, PageSize, PaperToBind } from '../../document/bind/bindPdf.ts';

/** The machinery that binding runs on; the caller decides in which thread or process each part works. */
export interface BindingTools {
  /** Prints one paper as it stands in the packet. */
  readonly printPaper: (paper: PacketPaper) => Promise<Result<Uint8Array>>;
  readonly printOverlay: (make: (nonce: string) => string) => Promise<Result<Uint8Array>>;
  readonly measure: (pdfs: readonly Uint8Array[]) => Promise<PageSize[][]>;
  readonly bind: (
    title: string,
    papers: readonly PaperToBind[],
    overlay: Uint8Array | null,
    stamped: readonly number[],
  ) => Promise<BoundPdf>;
  readonly onProgress: (done: number, total: number, what: string) => void;
  readonly signal: AbortSignal;
}

/** The pages that get a number, counted from 0, and what is printed on them: 1 on the first numbered page. */
function numberPages(papers: readonly PacketPaper[], measured: readonly PageSize[][]) {
  const stamped: number[] = [];
  const pages: StampedPage[] = [];
  let page = 0;
  for (const [index, { numbered }] of papers.entries()) {
    for (const { width, height } of measured[index] ?? []) {
      if (numbered) {
        stamped.push(page);
        pages.push({ width, height, number: stamped.length });
      }
      page += 1;
    }
  }
  return { stamped, pages };
}

/**
 * Prints the papers of a packet one after another and binds them: page numbers that run through the packet, a bookmark
 * for each paper. Nothing is stored before all of it is done, so cancelling leaves everything as it was.
 *
 * @returns the bound PDF; `cancelled` when the signal was given; what printing a paper answered, if that failed.
 */
export async function bindPacket(
  title: string,
  papers: readonly PacketPaper[],
  tools: BindingTools,
): Promise<Result<BoundPdf>> {
  const { signal, onProgress } = tools;
  const total = papers.length + 2;
  const printed: Uint8Array[] = [];
  for (const [index, paper] of papers.entries()) {
    if (signal.aborted) return problem('cancelled');
    onProgress(index, total, paper.title);
    const pdf = await tools.printPaper(paper);
    if (!pdf.ok) return pdf;
    printed.push(pdf.value);
  }
  if (signal.aborted) return problem('cancelled');
  onProgress(papers.length, total, '頁番号');
  const { stamped, pages } = numberPages(papers, await tools.measure(printed));
  const overlay =
    pages.length > 0 ? await tools.printOverlay((nonce) => overlayHtml(pages, nonce)) : ok(null);
  if (!overlay.ok) return overlay;
  if (signal.aborted) return problem('cancelled');
  onProgress(papers.length + 1, total, '綴じる');
  const toBind = papers.map(({ title, label }, index) => ({
    title: label ? `${label}　${title}` : title,
    bytes: printed[index] ?? new Uint8Array(),
  }));
  const bound = await tools.bind(title, toBind, overlay.value, stamped);
  return signal.aborted ? problem('cancelled') : ok(bound);
}

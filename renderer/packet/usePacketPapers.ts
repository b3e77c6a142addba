import { useMemo } from 'react';
import type { BoundPacket, PacketPaper } from '../../shared/packet/packetContract.ts';
import { useChanges } from '../app/changes.tsx';
import { loadPdf } from '../paper/loadPdf.ts';
import { type PdfState, usePdfs } from '../ui/paper/usePdf.ts';
import { BOUND, type PacketEntry, packetEntries } from './packetEntries.ts';

export interface PacketPapers {
  readonly entries: readonly PacketEntry[];
  readonly pdfOf: (id: string) => PdfState | undefined;
  /** Pages of an entry; null until it has been printed. */
  readonly pagesOf: (id: string) => number | null;
  /** Pages that binding now would give; null until all papers have been printed. */
  readonly total: number | null;
}

/**
 * The papers of a packet, printed in the background while 綴り is on the screen. Only printing tells how many pages a
 * paper has; the same prints are what pane and filmstrip show.
 */
export function usePacketPapers(papers: readonly PacketPaper[], bound: BoundPacket | null): PacketPapers {
  const { version } = useChanges();
  const entries = useMemo(() => packetEntries(papers, bound), [papers, bound]);
  const pdfs: Readonly<Record<string, PdfState>> = usePdfs(
    Object.fromEntries(
      entries.map(({ id, address, paper }) => [
        id,
        {
          load: (signal: AbortSignal) => loadPdf(address, signal),
          reloadKey: paper === null ? address : `${address} ${version}`,
        },
      ]),
    ),
  );
  const pagesOf = (id: string) =>
    id === BOUND && bound ? bound.pages : (pdfs[id]?.pdf?.pages.length ?? null);
  return { entries, pdfOf: (id) => pdfs[id], pagesOf, total: sum(papers.map(({ key }) => pagesOf(key))) };
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((before, count) => (before === null || count === null ? null : before + count), 0);
}

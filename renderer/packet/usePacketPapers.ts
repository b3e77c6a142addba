import { useEffect, useMemo, useState } from 'react';
import { type FirstNumbers, firstNumbers, withFirstNumbers } from '../../shared/packet/firstNumbers.ts';
import type { BoundPacket, PacketPlan } from '../../shared/packet/packetContract.ts';
import { useChanges } from '../app/changes.tsx';
import { loadPdf } from '../paper/loadPdf.ts';
import { type PdfState, usePdfs } from '../ui/paper/usePdf.ts';
import { BOUND, keptEntry, type PacketEntry, packetEntries } from './packetEntries.ts';

type PacketToShow = Pick<PacketPlan, 'papers' | 'onFronts'>;

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
 *
 * @param earlier a packet that was bound before and is looked at beside them
 */
export function usePacketPapers(
  plan: PacketToShow,
  bound: BoundPacket | null,
  earlier: BoundPacket | null = null,
): PacketPapers {
  const { version } = useChanges();
  const { papers } = plan;
  const [numbers, setNumbers] = useState<FirstNumbers | null>({});
  const entries = useMemo(() => {
    const listed = papers.map((paper) => withFirstNumbers(paper, numbers ?? {}));
    return [...packetEntries(listed, bound, numbers !== null), ...(earlier ? [keptEntry(earlier)] : [])];
  }, [papers, numbers, bound, earlier]);
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
  const found = firstNumbers(plan, pagesOf);
  const isPending = papers.some(({ key }) => !pdfs[key]?.pdf && !pdfs[key]?.problem);
  // The list of materials prints where they begin, which only their prints tell.
  const known = isPending ? null : JSON.stringify(found);
  useEffect(() => {
    if (known !== null) setNumbers(JSON.parse(known));
  }, [known]);
  return { entries, pdfOf: (id) => pdfs[id], pagesOf, total: sum(papers.map(({ key }) => pagesOf(key))) };
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((before, count) => (before === null || count === null ? null : before + count), 0);
}

import type { PacketPaper, PacketPlan } from './packetContract.ts';

/** The number on the first page of each paper, by its key. */
export type FirstNumbers = Readonly<Record<string, number>>;

/**
 * The numbers that binding will print on the first page of each paper behind the front ones; null where the pages of one
 * of them cannot be counted before.
 *
 * @param pagesOf pages of a paper as it prints now; null until that is known
 */
export function firstNumbers(
  { papers, onFronts }: Pick<PacketPlan, 'papers' | 'onFronts'>,
  pagesOf: (key: string) => number | null,
): FirstNumbers | null {
  const numbers: Record<string, number> = {};
  let before = 0;
  for (const paper of papers.filter(({ isFront }) => !isFront)) {
    const pages = pagesInPacket(paper, pagesOf);
    if (pages === null) return null;
    // A blank back counts.
    if (onFronts && before % 2 === 1) before += 1;
    if (paper.numbered) numbers[paper.key] = before + 1;
    before += pages;
  }
  return numbers;
}

/** A file that cannot be bound as it is has a slip sheet in its place; one with a password may be opened until then. */
function pagesInPacket(
  { key, paper, handling }: PacketPaper,
  pagesOf: (key: string) => number | null,
): number | null {
  if (paper.kind !== 'attachment' || paper.trouble === null) return pagesOf(key);
  if (paper.trouble === 'locked') return null;
  return handling === 'asIs' ? (paper.pages ?? 1) : 1;
}

/** The paper as it is, or the list of materials with the pages on which they begin. */
export function withFirstNumbers(paper: PacketPaper, numbers: FirstNumbers): PacketPaper {
  if (paper.paper.kind !== 'materialsList' || !paper.paper.packet) return paper;
  return { ...paper, paper: { ...paper.paper, packet: { ...paper.paper.packet, pages: { ...numbers } } } };
}

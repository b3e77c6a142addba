import type { Attachment, AttachmentTrouble } from '../../../shared/attachment/attachment.ts';
import { attachmentTroubleText } from '../../../shared/attachment/attachmentText.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { type FirstNumbers, withFirstNumbers } from '../../../shared/packet/firstNumbers.ts';
import type { BoundPaper, PacketPaper, PacketPlan } from '../../../shared/packet/packetContract.ts';
import type { Paper } from '../../../shared/paper/paperContract.ts';
import type { PlacedPiece } from '../../document/bind/packetBinder.ts';
import type { BoundFile, FileToBind, PieceAbout } from '../../document/bind/packetBinding.ts';

/** A paper as it is printed for the packet. */
export interface PaperToPrint {
  readonly paper: Paper;
  readonly label: string | null;
  readonly numbered: boolean;
  /** Whether it links to the materials. */
  readonly linked: boolean;
}

/** The machinery that binding runs on; the caller decides in which thread or process each part works. */
export interface BindingTools {
  readonly printPaper: (paper: PaperToPrint) => Promise<Result<Uint8Array>>;
  readonly addPrinted: (about: PieceAbout, bytes: Uint8Array, isNumbered: boolean) => Promise<PlacedPiece>;
  readonly addFile: (file: FileToBind) => Promise<BoundFile>;
  readonly toFront: (isFront: boolean) => Promise<void>;
  readonly finish: (title: string) => Promise<{ readonly pages: number; readonly bytes: number }>;
  /** Where a file of the library lies, and the password that somebody entered for it. */
  readonly fileOf: (attachment: Attachment) => Promise<Result<Pick<FileToBind, 'path' | 'password'>>>;
  readonly onProgress: (done: number, total: number, what: string) => void;
  readonly signal: AbortSignal;
}

export interface BoundPages {
  readonly pages: number;
  readonly papers: readonly BoundPaper[];
}

const aboutOf = ({ key, title, label, isFront }: PacketPaper): PieceAbout => ({
  ...{ key, isFront },
  title: label ? `${label}　${title}` : title,
});

/**
 * Prints and binds the papers of a packet one after another: the materials first, so that the list before them can say on
 * which page each begins. Files that cannot be bound stop nothing: a slip sheet says why. Nothing is stored before all
 * of it is done, so cancelling leaves everything as it was.
 *
 * @returns what was bound; `cancelled` when the signal was given; what printing a paper answered, if that failed.
 */
export async function bindPacket(plan: PacketPlan, tools: BindingTools): Promise<Result<BoundPages>> {
  const { signal, onProgress } = tools;
  const front = plan.papers.filter(({ isFront }) => isFront);
  const body = plan.papers.filter(({ isFront }) => !isFront);
  const total = plan.papers.length + 1;
  const bound: BoundPaper[] = [];
  for (const paper of [...body, ...front]) {
    if (signal.aborted) return problem('cancelled');
    onProgress(bound.length, total, aboutOf(paper).title);
    if (plan.onFronts) await tools.toFront(paper.isFront);
    const added = await addPaper(withFirstNumbers(paper, numbersOf(bound)), tools);
    if (!added.ok) return added;
    bound.push(added.value);
  }
  if (signal.aborted) return problem('cancelled');
  onProgress(total - 1, total, '綴じる');
  if (plan.onFronts) await tools.toFront(true);
  const { pages } = await tools.finish(plan.title);
  if (signal.aborted) return problem('cancelled');
  const place = new Map(plan.papers.map(({ key }, at) => [key, at]));
  const inOrder = bound.toSorted((one, other) => Number(place.get(one.key)) - Number(place.get(other.key)));
  return ok({ pages, papers: inOrder });
}

function numbersOf(bound: readonly BoundPaper[]): FirstNumbers {
  return Object.fromEntries(
    bound.flatMap(({ key, firstNumber }) => (firstNumber === null ? [] : [[key, firstNumber]])),
  );
}

async function addPaper(entry: PacketPaper, tools: BindingTools): Promise<Result<BoundPaper>> {
  const { key, title, label, paper, numbered } = entry;
  const about = { key, title, label, paper };
  if (paper.kind !== 'attachment') {
    const printed = await printAndAdd(entry, paper, tools);
    if (!printed.ok) return printed;
    return ok({ ...about, ...printed.value, trouble: null, isSlip: paper.kind === 'slip' });
  }
  const place = await tools.fileOf(paper);
  if (!place.ok) return place;
  const { sha256, name } = paper;
  const file = { ...aboutOf(entry), sha256, name, label, handling: entry.handling, ...place.value };
  const added = await tools.addFile(file);
  if ('firstNumber' in added) return ok({ ...about, ...added, isSlip: false });
  const slip = { kind: 'slip', title, reason: slipReason(added.trouble, added) } as const;
  const printed = await printAndAdd({ ...entry, numbered }, slip, tools);
  return printed.ok ? ok({ ...about, ...printed.value, trouble: added.trouble, isSlip: true }) : printed;
}

function slipReason(trouble: AttachmentTrouble, about: Pick<Attachment, 'pages' | 'announced'>): string {
  return `この資料は綴じていません。${attachmentTroubleText(trouble, about)}。`;
}

async function printAndAdd(
  entry: PacketPaper,
  paper: Paper,
  tools: BindingTools,
): Promise<Result<PlacedPiece>> {
  const { label, numbered } = entry;
  const printed = await tools.printPaper({ paper, label, numbered, linked: paper.kind === 'materialsList' });
  return printed.ok ? ok(await tools.addPrinted(aboutOf(entry), printed.value, numbered)) : printed;
}

import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import { listMaterials } from '../../../db/meeting/materialStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { plainText } from '../../../shared/document/plainText.ts';
import { blocksOfDocument } from '../../../shared/document/walkDocument.ts';
import { agendaNumbers, agendaNumberText } from '../../../shared/meeting/agendaNumbers.ts';
import { materialNumbers } from '../../../shared/meeting/materialNumbers.ts';
import { materialTitle } from '../../../shared/meeting/materialTitle.ts';
import type { PacketFinding } from '../../../shared/packet/packetFinding.ts';
import { packetFindings } from '../../../shared/packet/packetFindings.ts';
import type { ReadContext } from '../contexts.ts';
import { makePaper } from '../paper/papers.ts';

interface CitingText {
  readonly where: string;
  readonly text: string;
}

/** What should be known before a meeting's papers are bound. */
export async function checkPacket(context: ReadContext, meetingId: string): Promise<Result<PacketFinding[]>> {
  const { library } = context;
  const meeting = await findMeeting(library, meetingId);
  if (!meeting) return problem('notFound', { what: '会議' });
  const agenda = await listAgenda(library, meetingId);
  const materials = await listMaterials(library, meetingId);
  const numbers = materialNumbers(meeting.numbering, agenda, materials);
  const labels = new Map([...numbers].map(([id, { label }]) => [id, label]));
  const texts = [
    ...(await agendaTexts(library, meetingId)),
    ...(await paperTexts(context, materials, labels)),
  ];
  return ok(packetFindings({ materials, labels, texts }));
}

async function agendaTexts(library: ReadableLibrary, meetingId: string): Promise<CitingText[]> {
  const agenda = await listAgenda(library, meetingId);
  const numbers = agendaNumbers(agenda);
  return agenda.map(({ id, text }) => {
    const number = numbers.get(id);
    return { where: `次第${number ? agendaNumberText(number) : ''}`, text };
  });
}

/** What the papers made here say; what a file says is its maker's. A paper that cannot be made is reported elsewhere. */
async function paperTexts(
  context: ReadContext,
  materials: Awaited<ReturnType<typeof listMaterials>>,
  labels: ReadonlyMap<string, string>,
): Promise<CitingText[]> {
  const texts: CitingText[] = [];
  for (const material of materials) {
    const { id, paper, removedOn } = material;
    if (paper === null || paper.kind === 'attachment' || removedOn !== null) continue;
    const made = await makePaper(context, paper, null);
    if (!made.ok) continue;
    const blocks = [...blocksOfDocument(made.value.document)];
    const text = blocks
      .map((block) => (block.kind === 'paragraph' ? plainText(block.content) : ''))
      .join('\n');
    texts.push({ where: `${labels.get(id) ?? ''}「${materialTitle(material)}」`, text });
  }
  return texts;
}

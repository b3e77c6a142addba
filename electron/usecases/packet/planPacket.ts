import { findBody } from '../../../db/council/councilStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import { listMaterials } from '../../../db/meeting/materialStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { Material } from '../../../shared/meeting/material.ts';
import { materialNumbers } from '../../../shared/meeting/materialNumbers.ts';
import { materialStamp } from '../../../shared/meeting/materialStamp.ts';
import { materialTitle } from '../../../shared/meeting/materialTitle.ts';
import type { PacketPaper, UnboundMaterial } from '../../../shared/packet/packetContract.ts';
import { bodiesOnDay } from '../meeting/bodiesOnDay.ts';

export interface PacketPlan {
  readonly title: string;
  readonly papers: readonly PacketPaper[];
  /** Materials that are listed and not bound. */
  readonly unbound: readonly UnboundMaterial[];
  /** Bodies of the meeting whose roster is not bound, because nobody sits in them on the day. */
  readonly withoutMembers: readonly string[];
}

/**
 * What a meeting's packet holds, in binding order: cover, agenda, contents list, and the materials in their order, each with its name in
 * the box at the top right. A material without a paper, one that was taken out, and rosters of nobody are not bound.
 */
export async function planPacket(library: ReadableLibrary, meetingId: string): Promise<Result<PacketPlan>> {
  const meeting = await findMeeting(library, meetingId);
  if (!meeting) return problem('notFound', { what: '会議' });
  if (meeting.heldOn === null) return problem('meeting.dateMissing', { name: meeting.name });
  const { sitting, empty } = await bodiesOnDay(library, meeting.bodyIds, meeting.heldOn);
  const materials = await listMaterials(library, meetingId);
  const numbers = materialNumbers(meeting.numbering, await listAgenda(library, meetingId), materials);
  const papers: PacketPaper[] = [
    { key: 'cover', title: '表紙', label: null, numbered: false, paper: { kind: 'cover', meetingId } },
    { key: 'agenda', title: '次第', label: null, numbered: false, paper: { kind: 'agenda', meetingId } },
  ];
  if (materials.length > 0) {
    const paper = { kind: 'materialsList', meetingId } as const;
    papers.push({ key: 'materialsList', title: '資料目次', label: null, numbered: false, paper });
  }
  const unbound: UnboundMaterial[] = [];
  for (const material of materials) {
    const title = materialTitle(material);
    const label = materialStamp(numbers.get(material.id)?.label ?? '', material);
    const reason = whyUnbound(material, sitting.length > 0);
    const { id: key, paper } = material;
    if (reason !== null) unbound.push({ key, title, label, reason });
    else if (paper !== null && paper.kind !== 'attachment')
      papers.push({ key, title, label, numbered: true, paper });
  }
  const withoutMembers: string[] = [];
  for (const id of empty) {
    const body = await findBody(library, id);
    if (body) withoutMembers.push(body.shortName || body.name);
  }
  return ok({ title: meeting.name, papers, unbound, withoutMembers });
}

function whyUnbound({ removedOn, paper }: Material, anybodySits: boolean): UnboundMaterial['reason'] | null {
  if (removedOn !== null) return 'removed';
  if (paper === null || paper.kind === 'attachment') return 'noPaper';
  return paper.kind === 'meetingRoster' && !anybodySits ? 'noMembers' : null;
}

import { findBody } from '../../../db/council/councilStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import { listMaterials } from '../../../db/meeting/materialStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { newestSeq } from '../../../db/packet/packetStore.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { Material } from '../../../shared/meeting/material.ts';
import { materialNumbers } from '../../../shared/meeting/materialNumbers.ts';
import { materialStamp } from '../../../shared/meeting/materialStamp.ts';
import { materialTitle } from '../../../shared/meeting/materialTitle.ts';
import type { Edition } from '../../../shared/packet/edition.ts';
import { isInEdition } from '../../../shared/packet/isInEdition.ts';
import type { PacketPaper, PacketPlan, UnboundMaterial } from '../../../shared/packet/packetContract.ts';
import { packetTitle } from '../../../shared/packet/packetTitle.ts';
import { bodiesOnDay } from '../meeting/bodiesOnDay.ts';

/** How a material goes into a packet: as a paper, or not, for a reason. */
type Place = PacketPaper | UnboundMaterial;

const isUnbound = (place: Place): place is UnboundMaterial => 'reason' in place;

/**
 * What a packet holds, in binding order: cover, agenda, contents list, and the materials in their order, each with its
 * name in the box at the top right. A material without a paper, one that was taken out, and rosters of nobody are not
 * bound; in what observers get, a slip sheet stands for each closed one.
 */
export async function planPacket(
  library: ReadableLibrary,
  meetingId: string,
  edition: Edition,
): Promise<Result<PacketPlan>> {
  const meeting = await findMeeting(library, meetingId);
  if (!meeting) return problem('notFound', { what: '会議' });
  if (meeting.heldOn === null) return problem('meeting.dateMissing', { name: meeting.name });
  const { sitting, empty } = await bodiesOnDay(library, meeting.bodyIds, meeting.heldOn);
  const materials = await listMaterials(library, meetingId);
  const numbers = materialNumbers(meeting.numbering, await listAgenda(library, meetingId), materials);
  const places = materials
    .filter((material) => isInEdition(material, edition))
    .map((material) => {
      const label = materialStamp(numbers.get(material.id)?.label ?? '', material);
      return placeOf(material, label, sitting.length > 0, edition);
    });
  const withoutMembers: string[] = [];
  for (const id of empty) {
    const body = await findBody(library, id);
    if (body) withoutMembers.push(body.shortName || body.name);
  }
  const { style } = await findOfficeStyle(library);
  return ok({
    title: packetTitle(meeting.name, edition),
    papers: [
      ...frontPapers(meetingId, edition, places.length > 0),
      ...places.filter((place): place is PacketPaper => !isUnbound(place)),
    ],
    unbound: places.filter(isUnbound),
    withoutMembers,
    onFronts: style.duplex !== 'simplex',
    historySeq: await newestSeq(library),
  });
}

const usual = { numbered: false, isFront: true, label: null, handling: 'bind' } as const;

/** 差替え一式 begins with the list of what changed; the secretariat has the list of who attends at hand. */
function frontPapers(meetingId: string, edition: Edition, hasMaterials: boolean): PacketPaper[] {
  const contents = edition.extent === 'changed' ? '差替え・追加資料一覧' : '資料目次';
  const isWhole = edition.extent === 'all';
  const cover = { kind: 'cover', meetingId, edition } as const;
  const list = { kind: 'materialsList', meetingId, packet: { edition, pages: {} } } as const;
  const front: (PacketPaper | false)[] = [
    isWhole && { ...usual, key: 'cover', title: '表紙', paper: cover },
    isWhole &&
      (edition.booklet ?? 1) === 1 && {
        ...usual,
        key: 'agenda',
        title: '次第',
        paper: { kind: 'agenda', meetingId },
      },
    hasMaterials && { ...usual, key: 'materialsList', title: contents, paper: list },
    isWhole &&
      edition.variant === 'secretariat' && {
        ...usual,
        ...{ key: 'attendance', title: '出席者名簿', paper: { kind: 'attendance', meetingId } },
      },
  ];
  return front.filter((paper) => paper !== false);
}

function placeOf(material: Material, label: string | null, anybodySits: boolean, edition: Edition): Place {
  const { id: key, paper, handling, isClosed, removedOn } = material;
  const title = materialTitle(material);
  const slip = (reason: string): PacketPaper => ({
    ...{ key, title, label, numbered: true, isFront: false, handling: 'bind' },
    paper: { kind: 'slip', title, reason },
  });
  const unbound = (reason: UnboundMaterial['reason']): UnboundMaterial => ({ key, title, label, reason });
  if (removedOn !== null) {
    return edition.extent === 'changed'
      ? slip('欠番としました。この資料を抜き取ってください。')
      : unbound('removed');
  }
  if (isClosed && edition.variant === 'observers') return slip('非公開のため、この資料は綴じていません。');
  if (paper === null) return unbound('noPaper');
  if (paper.kind === 'meetingRoster' && !anybodySits) return unbound('noMembers');
  if (paper.kind === 'attachment') {
    if (handling === 'omit') return unbound('omitted');
    if (handling === 'slip')
      return slip(`この資料は綴じていません。別添のファイル「${paper.name}」をご覧ください。`);
    if (paper.format === 'other') return unbound('notBindable');
  }
  return { key, title, label, numbered: true, isFront: false, paper, handling };
}

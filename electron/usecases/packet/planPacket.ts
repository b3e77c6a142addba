import { findBody } from '../../../db/council/councilStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { countMembersAt } from '../../../db/roster/membershipStore.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { PacketPaper } from '../../../shared/packet/packetContract.ts';

export interface PacketPlan {
  readonly title: string;
  readonly papers: readonly PacketPaper[];
  /** Bodies of the meeting whose roster is not bound, because nobody sits in them on the day. */
  readonly withoutMembers: readonly string[];
}

/**
 * What a meeting's packet holds, in binding order: cover, agenda, and as 資料No.1 the rosters of its bodies on the day
 * of the meeting.
 */
export async function planPacket(library: ReadableLibrary, meetingId: string): Promise<Result<PacketPlan>> {
  const meeting = await findMeeting(library, meetingId);
  if (!meeting) return problem('notFound', { what: '会議' });
  if (meeting.heldOn === null) return problem('meeting.dateMissing', { name: meeting.name });
  const members = await countMembersAt(library, meeting.heldOn);
  const sitting = meeting.bodyIds.filter((id) => (members.get(id) ?? 0) > 0);
  const withoutMembers: string[] = [];
  for (const id of meeting.bodyIds) {
    if (sitting.includes(id)) continue;
    const body = await findBody(library, id);
    if (body) withoutMembers.push(body.shortName || body.name);
  }
  const papers: PacketPaper[] = [
    { key: 'cover', title: '表紙', label: null, numbered: false, paper: { kind: 'cover', meetingId } },
    { key: 'agenda', title: '次第', label: null, numbered: false, paper: { kind: 'agenda', meetingId } },
  ];
  if (sitting.length > 0) {
    papers.push({
      key: 'roster',
      title: '委員名簿',
      label: '資料No.1',
      numbered: true,
      paper: { kind: 'roster', bodyIds: sitting, date: meeting.heldOn },
    });
  }
  return ok({ title: meeting.name, papers, withoutMembers });
}

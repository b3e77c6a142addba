import { isChangedSince } from '../../../db/library/history.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { boundAtSeq, keepCommand, listBoundPackets } from '../../../db/packet/packetStore.ts';
import { instantText } from '../../../shared/calendar/wallClock.ts';
import { isSameEdition } from '../../../shared/packet/edition.ts';
import type { BoundPacket, KeptPacket } from '../../../shared/packet/packetContract.ts';
import { packetTitle } from '../../../shared/packet/packetTitle.ts';

/** What was bound for a meeting, the newest first. */
export async function keptPackets(library: ReadableLibrary, meetingId: string): Promise<KeptPacket[]> {
  const meeting = await findMeeting(library, meetingId);
  const packets = await listBoundPackets(library, meetingId);
  const kept: KeptPacket[] = [];
  for (const packet of packets) {
    const { edition, boundAt } = packet;
    const isNewest = !kept.some((later) => isSameEdition(later.edition, edition));
    const title = packetTitle(meeting?.name ?? '', edition);
    kept.push({
      ...packet,
      title: isNewest ? title : `${title}　${instantText(boundAt)}`,
      isChangedSince: await wasChanged(library, packet),
    });
  }
  return kept;
}

/** What cannot be known counts as changed: the user binds once more rather than once too seldom. */
async function wasChanged(library: ReadableLibrary, packet: BoundPacket): Promise<boolean> {
  const seq = await boundAtSeq(library, packet);
  return seq === null || isChangedSince(library, seq, keepCommand);
}

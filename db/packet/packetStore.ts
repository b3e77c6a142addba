import { type BoundPacket, boundPacketSchema } from '../../shared/packet/packetContract.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';

/** The newest bound PDF of the meeting, or null. */
export async function findBoundPacket(
  library: ReadableLibrary,
  meetingId: string,
): Promise<BoundPacket | null> {
  const row = await library
    .selectFrom('bound_packet')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('bound_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  return boundPacketSchema.parse({
    meetingId: row.meeting_id,
    sha256: row.sha256,
    pages: row.pages,
    bytes: row.bytes,
    boundAt: row.bound_at,
  });
}

export function insertBoundPacket(library: WritableLibrary, packet: BoundPacket) {
  return library.insert('bound_packet', {
    meeting_id: packet.meetingId,
    sha256: packet.sha256,
    pages: packet.pages,
    bytes: packet.bytes,
    bound_at: packet.boundAt,
    ...{ variant: 'members', booklet: null, extent: 'all', made_from: null },
  });
}

import { type BoundPacket, boundPacketSchema } from '../../shared/packet/packetContract.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { BoundPacketTable } from './packetTables.ts';

/** The command that keeps what was bound. */
export const keepCommand = 'packet.keep';

function rowToPacket(row: BoundPacketTable): BoundPacket {
  return boundPacketSchema.parse({
    id: row.id,
    meetingId: row.meeting_id,
    sha256: row.sha256,
    pages: row.pages,
    bytes: row.bytes,
    boundAt: row.bound_at,
    edition: { variant: row.variant, booklet: row.booklet, extent: row.extent },
    madeFrom: row.made_from && JSON.parse(row.made_from),
  });
}

/** All bound PDFs of the meeting, the newest first. */
export async function listBoundPackets(library: ReadableLibrary, meetingId: string): Promise<BoundPacket[]> {
  const rows = await library
    .selectFrom('bound_packet')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('bound_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(rowToPacket);
}

export function insertBoundPacket(library: WritableLibrary, packet: Omit<BoundPacket, 'id'>) {
  return library.insert('bound_packet', {
    meeting_id: packet.meetingId,
    sha256: packet.sha256,
    pages: packet.pages,
    bytes: packet.bytes,
    bound_at: packet.boundAt,
    variant: packet.edition.variant,
    booklet: packet.edition.booklet,
    extent: packet.edition.extent,
    made_from: packet.madeFrom && JSON.stringify(packet.madeFrom),
  });
}

/**
 * The number that named the state in which a packet was bound, where it was bound in this library; null in one that was
 * handed over with its meeting, because the numbers of its history were those of another library.
 */
export async function boundAtSeq(
  library: ReadableLibrary,
  { madeFrom, boundAt }: BoundPacket,
): Promise<number | null> {
  const row = await library
    .selectFrom('history')
    .select('seq')
    .where('command', '=', keepCommand)
    .where('at', '=', boundAt)
    .limit(1)
    .executeTakeFirst();
  return row && madeFrom ? (madeFrom.historySeq ?? 0) : null;
}

/** Number of the newest entry of the history: names the state that is read. Null where nothing was ever changed. */
export async function newestSeq(library: ReadableLibrary): Promise<number | null> {
  const row = await library
    .selectFrom('history')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? null;
}

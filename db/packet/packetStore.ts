import type { Edition } from '../../shared/packet/edition.ts';
import { type BoundPacket, boundPacketSchema } from '../../shared/packet/packetContract.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { BoundPacketTable } from './packetTables.ts';

function rowToPacket(row: BoundPacketTable): BoundPacket {
  return boundPacketSchema.parse({
    meetingId: row.meeting_id,
    sha256: row.sha256,
    pages: row.pages,
    bytes: row.bytes,
    boundAt: row.bound_at,
    edition: { variant: row.variant, booklet: row.booklet, extent: row.extent },
    madeFrom: row.made_from && JSON.parse(row.made_from),
  });
}

/** The newest bound PDF of the meeting in an edition, or null. */
export async function findBoundPacket(
  library: ReadableLibrary,
  meetingId: string,
  { variant, booklet, extent }: Edition,
): Promise<BoundPacket | null> {
  const row = await library
    .selectFrom('bound_packet')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('variant', '=', variant)
    .where('extent', '=', extent)
    .where('booklet', 'is', booklet)
    .orderBy('bound_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row ? rowToPacket(row) : null;
}

/** All of them, in the order in which they were bound. */
export async function listBoundPackets(library: ReadableLibrary): Promise<BoundPacket[]> {
  const rows = await library.selectFrom('bound_packet').selectAll().orderBy('id').execute();
  return rows.map(rowToPacket);
}

export function insertBoundPacket(library: WritableLibrary, packet: BoundPacket) {
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

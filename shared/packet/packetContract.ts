import { z } from 'zod';
import { onHost, read } from '../contract/channel.ts';
import { jobIdSchema } from '../contract/job.ts';
import { idSchema } from '../contract/record.ts';
import { paperSchema } from '../paper/paperContract.ts';

/** One paper of a packet (綴り), in binding order. */
export const packetPaperSchema = z.object({
  key: z.string(),
  title: z.string(),
  /** What its box at the top right says: 資料No.1, 資料No.3（差替え）; null for papers without one (cover, agenda). */
  label: z.string().nullable(),
  /** Whether the packet's page numbers are printed on its pages. */
  numbered: z.boolean(),
  paper: paperSchema,
});
export type PacketPaper = z.infer<typeof packetPaperSchema>;

/** A material of the meeting that is in its list and not in the packet. */
export const unboundMaterialSchema = packetPaperSchema.pick({ key: true, title: true, label: true }).extend({
  /** Not made here; taken out after distribution; a roster while nobody sits in any of the bodies. */
  reason: z.enum(['noPaper', 'removed', 'noMembers']),
});
export type UnboundMaterial = z.infer<typeof unboundMaterialSchema>;

export const boundPacketSchema = z.object({
  meetingId: idSchema,
  /** Name of the file in the library: SHA-256 of its bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int(),
  bytes: z.int(),
  boundAt: z.iso.datetime(),
});
export type BoundPacket = z.infer<typeof boundPacketSchema>;

/** 綴り */
export const packetContract = {
  'packet.get': read(
    z.object({ meetingId: idSchema }),
    z.object({
      title: z.string(),
      papers: z.array(packetPaperSchema),
      unbound: z.array(unboundMaterialSchema),
      /** Short names of the bodies whose roster is left out, because nobody sits in them on the day. */
      withoutMembers: z.array(z.string()),
      bound: boundPacketSchema.nullable(),
    }),
  ),
  /** Prints every paper and binds them into one PDF, kept in the library. Progress and cancelling go by `jobId`. */
  'packet.bind': onHost(z.object({ meetingId: idSchema, jobId: jobIdSchema }), boundPacketSchema),
  /** Writes the bound packet to a place the user chooses; null when the dialog was closed. */
  'packet.save': onHost(z.object({ meetingId: idSchema }), z.object({ path: z.string() }).nullable()),
};

import { z } from 'zod';
import { attachmentNotes, attachmentTroubles } from '../attachment/attachment.ts';
import { materialFieldsSchema } from '../meeting/material.ts';

const material = { materialId: z.string(), label: z.string().nullable(), title: z.string() };

/** Something about a packet that should be known before it is bound. */
export const packetFindingSchema = z.discriminatedUnion('kind', [
  /** Two materials with one number. */
  z.object({ kind: z.literal('sameNumber'), label: z.string(), titles: z.array(z.string()) }),
  /** One paper or file that stands in the packet twice. */
  z.object({ kind: z.literal('boundTwice'), titles: z.array(z.string()) }),
  /** A text cites what is not among the materials, or was taken out. */
  z.object({ kind: z.literal('citedNothing'), cited: z.string(), where: z.string() }),
  /** A file that cannot simply be bound. */
  z.object({
    kind: z.literal('trouble'),
    ...material,
    sha256: z.string(),
    name: z.string(),
    trouble: z.enum(attachmentTroubles),
    pages: z.int().nullable(),
    announced: z.int().nullable(),
    handling: materialFieldsSchema.shape.handling,
  }),
  /** What of a file does not come along. */
  z.object({ kind: z.literal('note'), ...material, note: z.enum(attachmentNotes) }),
]);
export type PacketFinding = z.infer<typeof packetFindingSchema>;

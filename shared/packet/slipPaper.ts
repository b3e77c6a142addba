import { z } from 'zod';

/** 差込紙: stands in a packet in the place of a material that is not bound, and says why. */
export const slipPaperSchema = z.object({
  kind: z.literal('slip'),
  title: z.string(),
  /** A whole sentence. */
  reason: z.string(),
});
export type SlipPaper = z.infer<typeof slipPaperSchema>;

import { z } from 'zod';

/** 差込紙: stands in a packet in the place of a material that is not bound, and says why. */
export const slipPaperSchema = z.object({
  kind: z.literal('slip'),
  /** 資料No.3; null for a material without a name. */
  label: z.string().nullable(),
  title: z.string(),
  /** A whole sentence. */
  reason: z.string(),
});
export type SlipPaper = z.infer<typeof slipPaperSchema>;

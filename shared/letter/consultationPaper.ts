import { z } from 'zod';
import { idSchema } from '../contract/record.ts';

/** 諮問文, or its （写） for the papers of a meeting. */
export const consultationPaperSchema = z.object({
  kind: z.literal('consultation'),
  consultationId: idSchema,
  copy: z.boolean(),
});

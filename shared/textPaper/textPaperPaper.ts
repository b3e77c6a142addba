import { z } from 'zod';
import { idSchema } from '../contract/record.ts';

/** A paper written as text. */
export const textPaperPaperSchema = z.object({ kind: z.literal('text'), textPaperId: idSchema });

import { z } from 'zod';

/** 見本: how papers look in the office's style, made of invented data. */
export const specimenPaperSchema = z.object({ kind: z.literal('specimen') });

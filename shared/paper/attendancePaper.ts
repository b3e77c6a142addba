import { z } from 'zod';
import { idSchema } from '../contract/record.ts';
import { cardsPerSheet } from './nameCardsDocument.ts';

/** 出席者名簿 of a meeting. */
export const attendancePaperSchema = z.object({ kind: z.literal('attendance'), meetingId: idSchema });

/** 席札 or 名札 of everybody who sits in a body of the meeting, each person once. */
export const nameCardsPaperSchema = z.object({
  kind: z.literal('nameCards'),
  meetingId: idSchema,
  form: z.enum(['tent', 'plate']),
  perSheet: z.literal(cardsPerSheet),
});

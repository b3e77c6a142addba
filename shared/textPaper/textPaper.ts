import { z } from 'zod';
import { idSchema, recordShape } from '../contract/record.ts';

/** A paper that somebody writes or pastes as text, with marks for headings, lists, tables and emphasis. */
export const textPaperFieldsSchema = z.object({
  /** The meeting for which it was written; null for none. */
  meetingId: idSchema.nullable(),
  /** Printed as the paper's heading; empty for none. */
  title: z.string(),
  /** Exactly as typed, marks and all (see parseTextPaper). */
  body: z.string(),
});
export type TextPaperFields = z.infer<typeof textPaperFieldsSchema>;

export const textPaperSchema = textPaperFieldsSchema.extend(recordShape);
export type TextPaper = z.infer<typeof textPaperSchema>;

import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { daysByStepSchema } from './plan.ts';

/** 日程一覧表: the schedule of a chain from each day of a span. */
export const scheduleTablePaperSchema = z.object({
  kind: z.literal('scheduleTable'),
  /** Key of a shipped chain, or of the office's own. */
  chainKey: z.string().min(1),
  from: isoDateSchema,
  to: isoDateSchema,
  title: z.string(),
  /** What it rests on besides the calendar; empty for none. */
  conditions: z.string(),
  /** The day that the note is about; null for none. */
  wanted: isoDateSchema.nullable(),
});

/** One schedule with its picture and reasons. */
export const timelinePaperSchema = z.object({
  kind: z.literal('timeline'),
  chainKey: z.string().min(1),
  start: isoDateSchema,
  /** Days that no rule gives, by step. */
  inputs: daysByStepSchema.default({}),
});

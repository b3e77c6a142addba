import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';

/** Days by the key of their step. */
export const daysByStepSchema = z.record(z.string(), isoDateSchema);

/** 予定: a chain attached to a meeting or a consultation, or to neither, which makes its steps deadlines. */
export const planFieldsSchema = z.object({
  chainKey: z.string().min(1),
  meetingId: idSchema.nullable(),
  consultationId: idSchema.nullable(),
  /** Whose it is; null: that of the bodies that meet, or of the whole office. */
  bodyId: idSchema.nullable(),
  /** What it is called besides the chain: 製鋼. */
  title: z.string(),
  /** `YYYY-MM-DD`; null: the day of the meeting or consultation. */
  start: isoDateSchema.nullable(),
  /** Days that no rule gives, by step. */
  inputs: daysByStepSchema,
  /** The days that were last agreed to, by step: what differs from them now is shown and asked. */
  agreed: daysByStepSchema,
  /** The days on which steps were ticked off. */
  done: daysByStepSchema,
});
export type PlanFields = z.infer<typeof planFieldsSchema>;

export const planSchema = planFieldsSchema.extend(recordShape);
export type Plan = z.infer<typeof planSchema>;

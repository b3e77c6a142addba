import { z } from 'zod';
import { isoDateSchema, timeOfDaySchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';

/** What an official enters about a meeting. */
export const meetingFieldsSchema = z.object({
  /** What this meeting is called below the bodies' names: 合同会議, 第1回会議. */
  name: z.string(),
  heldOn: isoDateSchema.nullable(),
  startsAt: timeOfDaySchema.nullable(),
  place: z.string(),
  /** Who puts the papers out, printed at the foot of the cover: 島根労働局. */
  issuer: z.string(),
  /** その1, where the papers come in several volumes; empty otherwise. */
  part: z.string(),
});
export type MeetingFields = z.infer<typeof meetingFieldsSchema>;

export const meetingSchema = meetingFieldsSchema.extend({
  ...recordShape,
  /** The bodies that meet, in printed order. A joint meeting (合同会議) has several. */
  bodyIds: z.array(idSchema),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** One numbered line of the agenda (次第). The number is its place, never stored. */
export const agendaItemSchema = z.object({ ...recordShape, meetingId: idSchema, text: z.string() });
export type AgendaItem = z.infer<typeof agendaItemSchema>;

import { z } from 'zod';
import { isoDateSchema, timeOfDaySchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';
import { agendaKinds } from './agendaKinds.ts';
import { numberingStyles } from './materialNumber.ts';

/** How members take part: all in the room, some by video, all by video. */
export const meetingModes = ['inPerson', 'hybrid', 'remote'] as const;

/** Whether the public may be there. A closed or partly closed meeting names its reason. */
export const meetingOpennesses = ['open', 'partlyClosed', 'closed'] as const;

/** What an official enters about a meeting. */
export const meetingFieldsSchema = z.object({
  /** Its number in the series of the same bodies: 651 for 第651回; null where the series is not numbered. */
  number: z.int().min(1).max(9999).nullable(),
  /** What this meeting is called below the bodies' names: 合同会議. */
  name: z.string(),
  heldOn: isoDateSchema.nullable(),
  startsAt: timeOfDaySchema.nullable(),
  endsAt: timeOfDaySchema.nullable(),
  place: z.string(),
  mode: z.enum(meetingModes),
  openness: z.enum(meetingOpennesses),
  /** Why it is not open to the public; printed as it is. */
  closedReason: z.string(),
  /** Who puts the papers out, printed at the foot of the cover: 島根労働局. */
  issuer: z.string(),
  /** その1, where the papers come in several volumes; empty otherwise. */
  part: z.string(),
  /** How the materials are numbered. */
  numbering: z.enum(numberingStyles),
});
export type MeetingFields = z.infer<typeof meetingFieldsSchema>;

/** A meeting of which nothing is known yet. */
export const blankMeeting: MeetingFields = {
  number: null,
  name: '',
  heldOn: null,
  startsAt: null,
  endsAt: null,
  place: '',
  mode: 'inPerson',
  openness: 'open',
  closedReason: '',
  issuer: '',
  part: '',
  numbering: 'no',
};

/** The days on which a meeting came to its states; null for those it has not come to. The state follows from them. */
export const meetingCourseSchema = z.object({
  /** 配付: from then on the numbers of the materials stand. */
  distributedOn: isoDateSchema.nullable(),
  /** 開催 */
  openedOn: isoDateSchema.nullable(),
  /** 終了: nothing is expected of the secretariat any more. */
  closedOn: isoDateSchema.nullable(),
});
export type MeetingCourse = z.infer<typeof meetingCourseSchema>;

export const meetingSchema = meetingFieldsSchema.extend({
  ...meetingCourseSchema.shape,
  ...recordShape,
  /** The bodies that meet, in printed order. A joint meeting (合同会議) has several. */
  bodyIds: z.array(idSchema),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** What an official enters about a line of the agenda (次第). Its number is its place, never stored. */
export const agendaItemFieldsSchema = z.object({
  text: z.string(),
  kind: z.enum(agendaKinds),
  /** Printed (1) (2) below the item before it. One at the head of the agenda counts as an item. */
  isSubItem: z.boolean(),
  /** Bodies that resolve it each for themselves, in a joint meeting; none: all that meet. */
  bodyIds: z.array(idSchema),
});
export type AgendaItemFields = z.infer<typeof agendaItemFieldsSchema>;

export const agendaItemSchema = agendaItemFieldsSchema.extend({ ...recordShape, meetingId: idSchema });
export type AgendaItem = z.infer<typeof agendaItemSchema>;

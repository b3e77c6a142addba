import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';
import { personNameSchema } from './person.ts';

export const memberRoles = ['chairperson', 'acting_chairperson'] as const;

/** A seat of a person in a body: side, title as printed, from when to when. */
export const membershipFieldsSchema = z.object({
  personId: idSchema,
  bodyId: idSchema,
  /** Key of one of the body's sides; null in a body without sides. */
  side: z.string().nullable(),
  /** 役職名 exactly as it is printed on the roster, spaces included. */
  title: z.string(),
  /** Another form of the name that this roster prints (富田真智子 for 富田眞智子); null = the registered form. */
  printedName: personNameSchema.nullable(),
  appointedOn: isoDateSchema.nullable(),
  /** Last day in office; null while it lasts. */
  endedOn: isoDateSchema.nullable(),
  role: z.enum(memberRoles).nullable(),
});
export type MembershipFields = z.infer<typeof membershipFieldsSchema>;

export const membershipSchema = membershipFieldsSchema.extend(recordShape);
export type Membership = z.infer<typeof membershipSchema>;

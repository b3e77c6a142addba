import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';
import { personNameSchema } from './person.ts';

export const memberRoles = ['chairperson', 'acting_chairperson'] as const;
export const memberRoleSchema = z.enum(memberRoles);
export type MemberRole = z.infer<typeof memberRoleSchema>;

/** A role while it was held: elected later than appointed, given back earlier than left. */
export const heldRoleSchema = z.object({
  role: memberRoleSchema,
  /** First day; null = since the appointment. */
  from: isoDateSchema.nullable(),
  /** Last day; null = as long as the seat is held. */
  until: isoDateSchema.nullable(),
});
export type HeldRole = z.infer<typeof heldRoleSchema>;

/** A title that took the place of the one before it. */
export const laterTitleSchema = z.object({ from: isoDateSchema, title: z.string() });
export type LaterTitle = z.infer<typeof laterTitleSchema>;

/** Why a seat was left, as offices say it; any other words may be entered. */
export const endReasons = ['任期満了', '辞任', '死亡', '解任', '所属の異動', '部会の廃止'] as const;

/** A seat of a person in a body: side, title as printed, from when to when. */
export const membershipFieldsSchema = z.object({
  personId: idSchema,
  bodyId: idSchema,
  /** Key of one of the body's sides; null in a body without sides. */
  side: z.string().nullable(),
  /** 役職名 on the day of appointment, exactly as it is printed on the roster, spaces included. */
  title: z.string(),
  /** Titles that replaced it, in whatever order they were entered; the one of a date is `titleAt`. */
  laterTitles: z.array(laterTitleSchema),
  /** Another form of the name that this roster prints (富田真智子 for 富田眞智子); null = the registered form. */
  printedName: personNameSchema.nullable(),
  appointedOn: isoDateSchema.nullable(),
  /** Last day in office as it was entered; null while nobody said so. See `lastDay` for the last day that holds. */
  endedOn: isoDateSchema.nullable(),
  /** One of `endReasons` or other words; empty while not said. */
  endReason: z.string(),
  /** 前任: the seat that this one takes over; null for a first holder. */
  predecessorId: idSchema.nullable(),
  /** 補欠: appointed for what is left of the predecessor's term (最低賃金法第23条第1項ただし書). */
  isSubstitute: z.boolean(),
  /** 任期満了の日 where it was set by hand; null = it follows from the body's rule. */
  termEndsOn: isoDateSchema.nullable(),
  roles: z.array(heldRoleSchema),
  /** Place on a roster that is ordered by hand, smallest first; null = behind those that have one. */
  handPosition: z.int().nullable(),
});
export type MembershipFields = z.infer<typeof membershipFieldsSchema>;

/** A seat that is entered for the first time: whatever is left out did not happen yet. */
export type NewMembership = Omit<MembershipFields, LaterField> & Partial<Pick<MembershipFields, LaterField>>;
type LaterField =
  | 'laterTitles'
  | 'endReason'
  | 'predecessorId'
  | 'isSubstitute'
  | 'termEndsOn'
  | 'roles'
  | 'handPosition';

export const membershipSchema = membershipFieldsSchema.extend(recordShape);
export type Membership = z.infer<typeof membershipSchema>;

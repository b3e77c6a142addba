import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { command, read } from '../contract/channel.ts';
import { idSchema, targetSchema } from '../contract/record.ts';
import { contactFieldsSchema, contactSchema } from './contact.ts';
import { memberRoleSchema, membershipFieldsSchema, membershipSchema } from './membership.ts';
import { personFieldsSchema, personNameSchema, personSchema } from './person.ts';
import { rosterSettingFieldsSchema, rosterSettingSchema } from './rosterSetting.ts';

/** A seat and the person who holds it. */
const seatSchema = z.object({ membership: membershipSchema, person: personSchema });

export const appointmentSchema = z.object({
  /**
   * Who is meant: the person of exactly this name, found or created; a person whom the user chose; or somebody new,
   * though the name is known.
   */
  who: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('byName') }),
      z.object({ kind: z.literal('registered'), personId: idSchema }),
      z.object({ kind: z.literal('new') }),
    ])
    .default({ kind: 'byName' }),
  side: z.string().nullable(),
  name: personNameSchema,
  /** Empty where unknown; always entered as an estimate unless `readingCertainty` says otherwise. */
  reading: personNameSchema.default({ family: '', given: '' }),
  readingCertainty: z.enum(['confirmed', 'estimated']).default('confirmed'),
  printedName: personNameSchema.nullable().default(null),
  title: z.string(),
  appointedOn: isoDateSchema.nullable(),
  /** Held from the first day. */
  role: memberRoleSchema.nullable().default(null),
  /** 前任 and 補欠; see `membershipFieldsSchema`. */
  predecessorId: idSchema.nullable().optional(),
  isSubstitute: z.boolean().optional(),
  /** Place on a roster that is ordered by hand. */
  handPosition: membershipFieldsSchema.shape.handPosition.optional(),
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** 委員 */
export const rosterContract = {
  /** Every seat of the body, whenever held; the roster of a date is computed from them. */
  'roster.seats': read(z.object({ bodyId: idSchema }), z.array(seatSchema)),
  'roster.people': read(
    z.object({}),
    z.array(personSchema.extend({ memberships: z.array(membershipSchema) })),
  ),
  /**
   * Appoints people to a body, found by their exact name or created. Two people of one name are never merged: where
   * the name fits several, the command is refused with `roster.ambiguousName`.
   */
  'roster.appoint': command(
    '委員の追加',
    z.object({ bodyId: idSchema, appointments: z.array(appointmentSchema).min(1) }),
    z.array(z.object({ membershipId: idSchema, personId: idSchema, personIsNew: z.boolean() })),
  ),
  /** One action of the user on any number of seats and people (typing, pasting, filling down): one command, one undo. */
  'roster.edit': command(
    '名簿の変更',
    z.object({
      people: z.array(targetSchema.extend({ fields: personFieldsSchema.partial() })).default([]),
      memberships: z.array(targetSchema.extend({ fields: membershipFieldsSchema.partial() })).default([]),
    }),
    z.object({}),
  ),
  /**
   * Says that the holder of a seat is somebody else than the person it was entered for: somebody new (`personId` null),
   * registered in the form that the seat's roster prints, with the reading as an estimate; or a person who is
   * registered already. Every other seat stays where it is, and that the two are two people is kept as decided.
   */
  'roster.separate': command(
    '別の人としての登録',
    targetSchema.extend({ personId: idSchema.nullable() }),
    z.object({ personId: idSchema }),
  ),
  /** Takes a seat that was entered by mistake off the roster; whoever left office gets `endedOn` instead. */
  'roster.remove': command(
    '委員の削除',
    z.object({ memberships: z.array(targetSchema).min(1) }),
    z.object({}),
  ),
  /** How a person is reached; null while nothing was entered. */
  'roster.contact': read(z.object({ personId: idSchema }), contactSchema.nullable()),
  /**
   * Enters or changes a contact. `revision` is that of the contact that the user saw, 0 where there was none; another one
   * by now is a `conflict`.
   */
  'roster.saveContact': command(
    '連絡先の変更',
    z.object({
      personId: idSchema,
      revision: z.int().min(0),
      fields: contactFieldsSchema.partial(),
    }),
    z.object({}),
  ),
  /** The office's own form of rosters and those of single bodies; the usual form needs none. */
  'roster.settings': read(z.object({}), z.array(rosterSettingSchema)),
  /** Sets the form of a body's roster, or with `bodyId` null the office's; `fields` null takes it back. */
  'roster.saveSetting': command(
    '名簿の体裁の変更',
    z.object({ bodyId: idSchema.nullable(), fields: rosterSettingFieldsSchema.nullable() }),
    z.object({}),
  ),
};

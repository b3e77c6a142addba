import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { command, read } from '../contract/channel.ts';
import { idSchema, targetSchema } from '../contract/record.ts';
import { memberRoles, membershipFieldsSchema, membershipSchema } from './membership.ts';
import { personFieldsSchema, personNameSchema, personSchema } from './person.ts';

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
  role: z.enum(memberRoles).nullable().default(null),
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
};

import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { command, read } from '../contract/channel.ts';
import { idSchema, recordShape, targetSchema } from '../contract/record.ts';
import { materialFieldsSchema, materialSchema, newMaterialSchema } from './material.ts';
import { agendaItemFieldsSchema, agendaItemSchema, meetingFieldsSchema, meetingSchema } from './meeting.ts';

const agendaCommands = {
  /** Puts lines into the agenda, before the item named, or at the end. A kind that is not said follows from the words. */
  'meeting.addAgendaItems': command(
    '次第の追加',
    z.object({
      meetingId: idSchema,
      before: idSchema.nullable(),
      items: z.array(agendaItemFieldsSchema.partial().required({ text: true })).min(1),
    }),
    z.array(idSchema),
  ),
  'meeting.editAgendaItems': command(
    '次第の変更',
    z.object({ items: z.array(targetSchema.extend(agendaItemFieldsSchema.partial().shape)).min(1) }),
    z.object({}),
  ),
  /** Moves lines of one meeting, in their order, before the item named, or to the end. */
  'meeting.moveAgendaItems': command(
    '次第の並べ替え',
    z.object({ items: z.array(targetSchema).min(1), before: idSchema.nullable() }),
    z.object({}),
  ),
  'meeting.removeAgendaItems': command(
    '次第の削除',
    z.object({ items: z.array(targetSchema).min(1) }),
    z.object({}),
  ),
};

/** `on` is the day of the change, which is kept once the papers have been distributed. */
const materialCommands = {
  /**
   * Puts materials before the one named, or at the end. After distribution each is given its number at once: `after`
   * names the material whose number it shares (資料No.3の2), null gives the next number.
   */
  'meeting.addMaterials': command(
    '資料の追加',
    z.object({
      meetingId: idSchema,
      before: idSchema.nullable(),
      after: idSchema.nullable(),
      materials: z.array(newMaterialSchema).min(1),
      on: isoDateSchema,
    }),
    z.array(idSchema),
  ),
  /** After distribution a change of what is printed makes it 差替え. */
  'meeting.editMaterials': command(
    '資料の変更',
    z.object({
      items: z.array(targetSchema.extend(materialFieldsSchema.partial().shape)).min(1),
      on: isoDateSchema,
    }),
    z.object({}),
  ),
  'meeting.moveMaterials': command(
    '資料の並べ替え',
    z.object({ items: z.array(targetSchema).min(1), before: idSchema.nullable() }),
    z.object({}),
  ),
  /** Says that distributed materials have changed in what they are made from. */
  'meeting.replaceMaterials': command(
    '資料の差替え',
    z.object({ items: z.array(targetSchema).min(1), on: isoDateSchema }),
    z.object({}),
  ),
  /** After distribution their numbers stay as 欠番. */
  'meeting.removeMaterials': command(
    '資料の削除',
    z.object({ items: z.array(targetSchema).min(1), on: isoDateSchema }),
    z.object({}),
  ),
};

/** 会議 */
export const meetingContract = {
  'meeting.list': read(z.object({}), z.array(meetingSchema)),
  'meeting.get': read(
    z.object({ id: idSchema }),
    z.object({
      meeting: meetingSchema,
      agenda: z.array(agendaItemSchema),
      materials: z.array(materialSchema),
    }),
  ),
  /** The materials (ids) that say something else than when they were distributed or last replaced. */
  'meeting.changedSinceGiven': read(z.object({ id: idSchema }), z.array(idSchema)),
  /** Makes a meeting with the roster of its members as its first material. */
  'meeting.create': command(
    '会議の追加',
    z.object({ fields: meetingFieldsSchema, bodyIds: z.array(idSchema) }),
    z.object(recordShape),
  ),
  /** Makes a meeting like an earlier one: texts are kept, day, number and people are the new meeting's. */
  'meeting.copy': command(
    '前の会議からの作成',
    z.object({
      sourceId: idSchema,
      heldOn: isoDateSchema.nullable(),
      number: meetingFieldsSchema.shape.number,
    }),
    z.object(recordShape),
  ),
  'meeting.update': command(
    '会議の変更',
    targetSchema.extend({ fields: meetingFieldsSchema.partial() }),
    z.object(recordShape),
  ),
  /** Sets which bodies meet, in printed order. */
  'meeting.setBodies': command(
    '会議の構成の変更',
    targetSchema.extend({ bodyIds: z.array(idSchema) }),
    z.object(recordShape),
  ),
  /** To the next state (配付済み, 開催済み, 終了), on a day. Distribution gives the materials their numbers. */
  'meeting.advance': command('会議の進行', targetSchema.extend({ on: isoDateSchema }), z.object(recordShape)),
  /** Back by one state. Back before distribution the numbers follow from the order again. */
  'meeting.stepBack': command('会議の進行の取消し', targetSchema, z.object(recordShape)),
  'meeting.remove': command('会議の削除', targetSchema, z.object({})),
  ...agendaCommands,
  ...materialCommands,
};

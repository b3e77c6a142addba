import { z } from 'zod';
import { command, read } from '../contract/channel.ts';
import { idSchema, recordShape, targetSchema } from '../contract/record.ts';
import { agendaItemSchema, meetingFieldsSchema, meetingSchema } from './meeting.ts';

/** 会議 */
export const meetingContract = {
  'meeting.list': read(z.object({}), z.array(meetingSchema)),
  'meeting.get': read(
    z.object({ id: idSchema }),
    z.object({ meeting: meetingSchema, agenda: z.array(agendaItemSchema) }),
  ),
  'meeting.create': command(
    '会議の追加',
    z.object({ fields: meetingFieldsSchema, bodyIds: z.array(idSchema) }),
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
  'meeting.remove': command('会議の削除', targetSchema, z.object({})),
  /** Puts lines into the agenda, before the item named, or at the end. */
  'meeting.addAgendaItems': command(
    '次第の追加',
    z.object({ meetingId: idSchema, before: idSchema.nullable(), texts: z.array(z.string()).min(1) }),
    z.array(idSchema),
  ),
  'meeting.editAgendaItems': command(
    '次第の変更',
    z.object({ items: z.array(targetSchema.extend({ text: z.string() })).min(1) }),
    z.object({}),
  ),
  'meeting.moveAgendaItem': command(
    '次第の並べ替え',
    targetSchema.extend({ before: idSchema.nullable() }),
    z.object({}),
  ),
  'meeting.removeAgendaItems': command(
    '次第の削除',
    z.object({ items: z.array(targetSchema).min(1) }),
    z.object({}),
  ),
};

import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { command, read } from '../contract/channel.ts';
import { idSchema, recordShape, targetSchema } from '../contract/record.ts';
import { bodyFieldsSchema, bodyKinds, bodySchema, bodyTemplateKeys } from './body.ts';

/** 会議体 */
export const councilContract = {
  /** All bodies in tree order, each with the number of its members on the day. */
  'council.list': read(
    z.object({ date: isoDateSchema }),
    z.array(bodySchema.extend({ memberCount: z.int() })),
  ),
  'council.create': command(
    '会議体の追加',
    z.object({
      parentId: idSchema.nullable(),
      kind: z.enum(bodyKinds),
      name: z.string(),
      shortName: z.string(),
      /** Null: none. Left out: the one that kind and name speak for. */
      template: z.enum(bodyTemplateKeys).nullable().optional(),
    }),
    z.object(recordShape),
  ),
  'council.update': command(
    '会議体の変更',
    targetSchema.extend({ fields: bodyFieldsSchema.partial() }),
    z.object(recordShape),
  ),
  /** Refused with `council.inUse` while members, meetings or other bodies depend on it. */
  'council.remove': command('会議体の削除', targetSchema, z.object({})),
};

import { z } from 'zod';
import { command, read } from '../contract/channel.ts';
import { officeStyleSchema } from './officeStyle.ts';

/** 0 while the office has set nothing. */
const revisionSchema = z.int().min(0);

/** 紙面の設定 */
export const officeContract = {
  'office.get': read(z.object({}), z.object({ style: officeStyleSchema, revision: revisionSchema })),
  'office.update': command(
    '紙面の設定の変更',
    z.object({ revision: revisionSchema, fields: officeStyleSchema.partial() }),
    z.object({ revision: revisionSchema }),
  ),
};

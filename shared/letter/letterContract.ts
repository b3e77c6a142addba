import { z } from 'zod';
import { command, read } from '../contract/channel.ts';
import { recordShape, targetSchema } from '../contract/record.ts';
import { consultationFieldsSchema, consultationSchema } from './consultation.ts';

/** 文書 */
export const letterContract = {
  /** All letters, the latest first; those without a date before all others. */
  'letter.consultations': read(z.object({}), z.array(consultationSchema)),
  'letter.createConsultation': command(
    '諮問文の追加',
    z.object({ fields: consultationFieldsSchema }),
    z.object(recordShape),
  ),
  'letter.updateConsultation': command(
    '諮問文の変更',
    targetSchema.extend({ fields: consultationFieldsSchema.partial() }),
    z.object(recordShape),
  ),
  'letter.removeConsultation': command('諮問文の削除', targetSchema, z.object({})),
};

import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { command, read } from '../contract/channel.ts';
import { idSchema, recordShape, targetSchema } from '../contract/record.ts';
import { textPaperFieldsSchema, textPaperSchema } from './textPaper.ts';

const printedMaterialSchema = z.object({ id: idSchema, on: isoDateSchema });

/** 文書のうち、本文を入力して作る紙面 */
export const textPaperContract = {
  /** All of them without their texts, each with what lists call it, the newest first. */
  'textPaper.list': read(
    z.object({}),
    z.array(textPaperSchema.omit({ body: true }).extend({ name: z.string() })),
  ),
  'textPaper.get': read(z.object({ id: idSchema }), textPaperSchema),
  /** Those that were written for a meeting, and those that are printed as one of its materials. */
  'textPaper.ofMeeting': read(z.object({ meetingId: idSchema }), z.array(textPaperSchema)),
  'textPaper.create': command(
    '紙面の追加',
    /** `material`: the one (資料) that is printed from it from now on, and the day of that; null for none. */
    z.object({ fields: textPaperFieldsSchema, material: printedMaterialSchema.nullable() }),
    z.object(recordShape),
  ),
  'textPaper.update': command(
    '紙面の変更',
    targetSchema.extend({ fields: textPaperFieldsSchema.partial() }),
    z.object(recordShape),
  ),
  'textPaper.remove': command('紙面の削除', targetSchema, z.object({})),
};

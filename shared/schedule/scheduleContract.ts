import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { command, onHost, read } from '../contract/channel.ts';
import { recordShape, targetSchema } from '../contract/record.ts';
import { chainLimits, chainSchema } from './chain.ts';
import { planFieldsSchema, planSchema } from './plan.ts';

const holidaySchema = z.object({ date: isoDateSchema, name: z.string().min(1) });

const calendarChangeFieldsSchema = z.object({
  date: isoDateSchema,
  /** Added to the holidays, or struck from them. */
  closed: z.boolean(),
  name: z.string().min(1),
  /** Why, in the office's words. */
  note: z.string(),
});
export const calendarChangeSchema = calendarChangeFieldsSchema.extend(recordShape);
export type CalendarChangeRecord = z.infer<typeof calendarChangeSchema>;

export const holidayDataSchema = z.object({
  source: z.string(),
  asOf: isoDateSchema,
  holidays: z.array(holidaySchema).min(1),
});
export type HolidayData = z.infer<typeof holidayDataSchema>;

const ownChainSchema = z.object({ ...recordShape, chain: chainSchema });
export const chainAmountsSchema = z.object({
  ...recordShape,
  chainKey: z.string(),
  fiscalYear: z.int(),
  amounts: z.record(z.string(), z.int().min(0).max(chainLimits.amount)),
});
export type ChainAmounts = z.infer<typeof chainAmountsSchema>;

/** Holiday data that was read from a file but not taken over yet, with what it was read as. */
const holidayFileSchema = holidayDataSchema.omit({ asOf: true }).extend({ encoding: z.string() });

/** 日程 */
export const scheduleContract = {
  /** The holidays in force: the office's, or those that the program brings along (revision 0). */
  'schedule.calendar': read(
    z.object({}),
    holidayDataSchema.extend({ revision: z.int().min(0), changes: z.array(calendarChangeSchema) }),
  ),
  /** Lets the user choose the Cabinet Office's CSV and reads it; null when the dialog was closed. Changes nothing. */
  'schedule.openHolidays': onHost(z.object({}), holidayFileSchema.nullable()),
  'schedule.setHolidays': command(
    '祝日の取り込み',
    z.object({ revision: z.int().min(0), data: holidayDataSchema }),
    z.object({}),
  ),
  /** Back to the holidays that the program brings along. */
  'schedule.removeHolidays': command('祝日を初めのものに戻す', z.object({ revision: z.int() }), z.object({})),
  'schedule.addChange': command('開庁日・閉庁日の追加', calendarChangeFieldsSchema, z.object(recordShape)),
  'schedule.removeChange': command('開庁日・閉庁日の削除', targetSchema, z.object({})),
  /** The office's own chains, and its numbers by fiscal year. */
  'schedule.chains': read(
    z.object({}),
    z.object({ own: z.array(ownChainSchema), amounts: z.array(chainAmountsSchema) }),
  ),
  'schedule.createChain': command('段取りの追加', z.object({ chain: chainSchema }), z.object(recordShape)),
  'schedule.updateChain': command(
    '段取りの変更',
    targetSchema.extend({ chain: chainSchema }),
    z.object(recordShape),
  ),
  'schedule.removeChain': command('段取りの削除', targetSchema, z.object({})),
  /** The numbers of a fiscal year; those that are as in the chain itself are not kept. */
  'schedule.setAmounts': command(
    '所要日数の変更',
    chainAmountsSchema.omit({ id: true, revision: true }),
    z.object({}),
  ),
  'schedule.plans': read(z.object({}), z.array(planSchema)),
  'schedule.createPlan': command('予定の追加', z.object({ fields: planFieldsSchema }), z.object(recordShape)),
  'schedule.updatePlan': command(
    '予定の変更',
    targetSchema.extend({ fields: planFieldsSchema.partial() }),
    z.object(recordShape),
  ),
  'schedule.removePlan': command('予定の削除', targetSchema, z.object({})),
  /** Agrees to the days that plans have now: one command, one undo. */
  'schedule.agree': command(
    '変わった日付の確定',
    z.object({ plans: z.array(targetSchema.extend({ agreed: planFieldsSchema.shape.agreed })).min(1) }),
    z.object({}),
  ),
  /** Writes the deadlines as an iCalendar file; null when the dialog was closed. */
  'schedule.saveCalendarFile': onHost(z.object({}), z.object({ path: z.string() }).nullable()),
};

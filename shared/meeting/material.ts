import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';
import { paperSchema } from '../paper/paperContract.ts';
import { materialKinds, materialNumberSchema } from './materialNumber.ts';

/** What an official enters about a material (資料) of a meeting. */
export const materialFieldsSchema = z.object({
  title: z.string(),
  kind: z.enum(materialKinds),
  /** What its title ends with in brackets: 写, 案, 抜粋; empty without. */
  suffix: z.string(),
  /** Items of the agenda that are spoken to on its basis. One that is gone says nothing. */
  agendaItemIds: z.array(idSchema),
  /** What it is printed from; null for a material that is not made here: it is listed and not bound. */
  paper: paperSchema.nullable(),
});
export type MaterialFields = z.infer<typeof materialFieldsSchema>;

/** The name under which a material was given out. It stands whatever changes afterwards. */
export const givenNumberSchema = z.object({
  /** The kind under which it was counted then. */
  kind: z.enum(materialKinds),
  label: z.string(),
  /** Null for kinds that are not counted. */
  number: materialNumberSchema.nullable(),
});
export type GivenNumber = z.infer<typeof givenNumberSchema>;

export const materialSchema = materialFieldsSchema.extend({
  ...recordShape,
  meetingId: idSchema,
  /** Stored when the meeting's papers were distributed, or when the material joined them later; null before. */
  given: givenNumberSchema.nullable(),
  /** 追加: the day on which it joined papers that had been distributed. */
  addedOn: isoDateSchema.nullable(),
  /** 差替え: the day of its latest change after distribution. */
  replacedOn: isoDateSchema.nullable(),
  /** 欠番: the day on which it was taken out after distribution; its number is not given again. */
  removedOn: isoDateSchema.nullable(),
});
export type Material = z.infer<typeof materialSchema>;

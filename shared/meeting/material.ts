import { z } from 'zod';
import { attachmentHandlings, attachmentSchema } from '../attachment/attachment.ts';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';
import { paperSchema } from '../paper/paperContract.ts';
import { materialKinds, materialNumberSchema } from './materialNumber.ts';

/** What a material consists of: a paper that is made here, or a file that was attached. */
export const materialContentSchema = z.discriminatedUnion('kind', [...paperSchema.options, attachmentSchema]);
export type MaterialContent = z.infer<typeof materialContentSchema>;

/** What an official enters about a material (資料) of a meeting. */
export const materialFieldsSchema = z.object({
  title: z.string(),
  kind: z.enum(materialKinds),
  /** What its title ends with in brackets: 写, 案, 抜粋; empty without. */
  suffix: z.string(),
  /** Items of the agenda that are spoken to on its basis. One that is gone says nothing. */
  agendaItemIds: z.array(idSchema),
  /** What it is printed from; null for a material that is neither made here nor attached: it is listed and not bound. */
  paper: materialContentSchema.nullable(),
  /** 非公開: not in what observers get. */
  isClosed: z.boolean(),
  /** 部数 that are handed out; null for one a member. */
  copies: z.int().min(0).nullable(),
  /** 出典: where it comes from, as printed in lists; empty without. */
  source: z.string(),
  /** What the packet does with it, where it is a file. */
  handling: z.enum(attachmentHandlings),
  /** The booklet it is bound into: 1 for その１. */
  booklet: z.int().min(1).max(20),
});
export type MaterialFields = z.infer<typeof materialFieldsSchema>;

/** A material about which nothing has been entered. */
export const blankMaterial: MaterialFields = {
  title: '',
  kind: 'numbered',
  suffix: '',
  agendaItemIds: [],
  paper: null,
  isClosed: false,
  copies: null,
  source: '',
  handling: 'bind',
  booklet: 1,
};

/** A new material: what is not said of it is as usual. */
export const newMaterialSchema = materialFieldsSchema.extend({
  isClosed: materialFieldsSchema.shape.isClosed.default(blankMaterial.isClosed),
  copies: materialFieldsSchema.shape.copies.default(blankMaterial.copies),
  source: materialFieldsSchema.shape.source.default(blankMaterial.source),
  handling: materialFieldsSchema.shape.handling.default(blankMaterial.handling),
  booklet: materialFieldsSchema.shape.booklet.default(blankMaterial.booklet),
});

/** The name under which a material was given out. It stands whatever changes afterwards. */
export const givenNumberSchema = z.object({
  /** The kind under which it was counted then. */
  kind: z.enum(materialKinds),
  label: z.string(),
  /** Null for kinds that are not counted. */
  number: materialNumberSchema.nullable(),
});
export type GivenNumber = z.infer<typeof givenNumberSchema>;

/** `words`: what it said then, as a hash; null where nobody knows, as in libraries of before. */
const givenSchema = givenNumberSchema.extend({ words: z.string().nullable().default(null) });

export const materialSchema = materialFieldsSchema.extend({
  ...recordShape,
  meetingId: idSchema,
  /** Stored when the meeting's papers were distributed, or when the material joined them later; null before. */
  given: givenSchema.nullable(),
  /** 追加: the day on which it joined papers that had been distributed. */
  addedOn: isoDateSchema.nullable(),
  /** 差替え: the day of its latest change after distribution. */
  replacedOn: isoDateSchema.nullable(),
  /** 欠番: the day on which it was taken out after distribution; its number is not given again. */
  removedOn: isoDateSchema.nullable(),
});
export type Material = z.infer<typeof materialSchema>;

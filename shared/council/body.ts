import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';

/** `group` only gathers bodies in the tree (特定最低賃金 over its five subcommittees); it has no members of its own. */
export const bodyKinds = ['council', 'subcommittee', 'committee', 'conference', 'group'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** One side of a council (公益代表・労働者代表・使用者代表), in printed order. */
export const sideSchema = z.object({
  key: z.string().min(1),
  label: z.string().min(1),
  /** Seats by the rule; null where the rule names none. */
  seats: z.int().min(0).nullable(),
});
export type Side = z.infer<typeof sideSchema>;

/** Who may sit in a body. It is a rule to report against, never a reason to refuse or to correct an entry. */
export const compositionSchema = z.object({
  sides: z.array(sideSchema),
  equalNumbers: z.boolean(),
  /** Largest number of members; null where the rule names none. */
  maximum: z.int().min(0).nullable(),
  /** The article that says so. */
  basis: z.string(),
});
export type Composition = z.infer<typeof compositionSchema>;

/** What an official enters about a body (会議体). */
export const bodyFieldsSchema = z.object({
  parentId: idSchema.nullable(),
  kind: z.enum(bodyKinds),
  /** Name as printed, without the parent's: 島根県自動車・同附属品製造業最低賃金専門部会. */
  name: z.string(),
  /** 略称 for the tree, tabs and badges. */
  shortName: z.string(),
  composition: compositionSchema,
  establishedOn: isoDateSchema.nullable(),
  abolishedOn: isoDateSchema.nullable(),
});
export type BodyFields = z.infer<typeof bodyFieldsSchema>;

export const bodySchema = bodyFieldsSchema.extend({ ...recordShape, position: z.int() });
/** 会議体: a council, one of its subcommittees, or a group of them in the tree. */
export type Body = z.infer<typeof bodySchema>;

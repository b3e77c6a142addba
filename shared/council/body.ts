import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema, recordShape } from '../contract/record.ts';
import { quorumRuleSchema } from '../meeting/quorum.ts';

/** `group` only gathers bodies in the tree (特定最低賃金 over its five subcommittees); it has no members of its own. */
export const bodyKinds = ['council', 'subcommittee', 'committee', 'conference', 'group'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Rules that a new body can start with; what each says is in bodyTemplates.ts. */
export const bodyTemplateKeys = [
  'minimumWageCouncil',
  'minimumWageSubcommittee',
  'auxiliaryOrgan',
  'promotionConference',
] as const;
export type BodyTemplateKey = (typeof bodyTemplateKeys)[number];

/** 法令 (law, cabinet order), 条例, 要綱 */
export const legalBasisKinds = ['law', 'ordinance', 'outline'] as const;

/** 設置の根拠. `kind` is null while nobody has said it. */
const legalBasisSchema = z.object({
  kind: z.enum(legalBasisKinds).nullable(),
  /** 最低賃金法第20条, 青森県附属機関に関する条例 … */
  text: z.string(),
});

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
  /** Key of the side that chairperson and acting chairperson must come from; null where the rule names none. */
  chairSide: z.string().nullable(),
  /** The article about the chairperson. */
  chairBasis: z.string(),
});
export type Composition = z.infer<typeof compositionSchema>;

/** Who convenes a meeting, at whose request, and how long before. Days before are clear days. */
const conveningRuleSchema = z.object({
  /** 会長 */
  convener: z.string(),
  /** Who convenes while nobody has been elected: 都道府県労働局長. Empty where the rule names nobody. */
  firstConvener: z.string(),
  /** Who may ask for a meeting; empty where the rule names nobody. */
  requesters: z.string(),
  /** How many days before the day that they wish; null where the rule names no number. */
  requestDays: z.int().min(0).nullable(),
  /** How many days before the meeting its notice goes out; null where the rule names no number. */
  noticeDays: z.int().min(0).nullable(),
  basis: z.string(),
});
export type ConveningRule = z.infer<typeof conveningRuleSchema>;

/** 任期 of the members of a body. */
const termRuleSchema = z.object({
  /** Null: no term; members sit until they are relieved or the body is abolished. */
  years: z.int().min(1).nullable(),
  /** 補欠の委員の任期は、前任者の残任期間とする */
  substituteServesRemainder: z.boolean(),
  /** 後任者が任命されるまでその職務を行う */
  servesUntilSuccessor: z.boolean(),
  basis: z.string(),
});
export type TermRule = z.infer<typeof termRuleSchema>;

/** What law, ordinance or outline say about a body. Reported against, never a reason to refuse an entry. */
export const bodyRuleSchema = z.object({
  legalBasis: legalBasisSchema,
  composition: compositionSchema,
  quorum: quorumRuleSchema,
  convening: conveningRuleSchema,
  term: termRuleSchema,
});
export type BodyRule = z.infer<typeof bodyRuleSchema>;
export type RulePart = keyof BodyRule;

export const invitationKinds = ['secretariat', 'observer'] as const;

/** Somebody who is at every meeting without being a member (常時の出席者). */
const invitationSchema = z.object({
  /** Unique within the body. */
  key: z.string().min(1),
  kind: z.enum(invitationKinds),
  title: z.string(),
  /** May be empty: the holder of the title, whoever that is. */
  name: z.string(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** What an official enters about a body (会議体). */
export const bodyFieldsSchema = z.object({
  parentId: idSchema.nullable(),
  kind: z.enum(bodyKinds),
  /** Name as printed, without the parent's: 島根県自動車・同附属品製造業最低賃金専門部会. */
  name: z.string(),
  /** 略称 for the tree, tabs and badges. */
  shortName: z.string(),
  /** The rule it started with, against which changes are shown; null for none. */
  template: z.enum(bodyTemplateKeys).nullable(),
  ...bodyRuleSchema.shape,
  /** In the order in which they are printed. */
  invitations: z.array(invitationSchema),
  establishedOn: isoDateSchema.nullable(),
  /** The last day on which it exists. */
  abolishedOn: isoDateSchema.nullable(),
  /** 前身: the body that it took the place of. */
  predecessorId: idSchema.nullable(),
});
export type BodyFields = z.infer<typeof bodyFieldsSchema>;

export const bodySchema = bodyFieldsSchema.extend({ ...recordShape, position: z.int() });
/** 会議体: a council, one of its subcommittees, or a group of them in the tree. */
export type Body = z.infer<typeof bodySchema>;

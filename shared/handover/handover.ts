import { z } from 'zod';
import { idSchema } from '../contract/record.ts';

/** 受け渡し: a body or a meeting as one file, for another library. */
export const handedOverSchema = z.object({ kind: z.enum(['body', 'meeting']), id: idSchema });
export type HandedOver = z.infer<typeof handedOverSchema>;

/** What a field of a row says in both libraries. */
const differenceSchema = z.object({ field: z.string(), ours: z.string(), theirs: z.string() });

/** Something that cannot be taken over without a decision. */
export const handoverConflictSchema = z.object({
  /** Names it among the conflicts of its file. */
  key: z.string(),
  /**
   * `differs`: the same entry was changed here and there; `sameName`: another entry of this name is here, perhaps the same
   * person or body entered twice.
   */
  kind: z.enum(['differs', 'sameName']),
  /** 委員, 会議, 資料. */
  what: z.string(),
  title: z.string(),
  differences: z.array(differenceSchema),
});
export type HandoverConflict = z.infer<typeof handoverConflictSchema>;

/** `ours`: what is here stays, and stands for theirs; `theirs`: it is changed to theirs, or theirs is added beside it. */
export const handoverDecisionSchema = z.enum(['ours', 'theirs']);
export type HandoverDecision = z.infer<typeof handoverDecisionSchema>;

export const handoverPlanSchema = z.object({
  /** Name of the file. */
  name: z.string(),
  title: z.string(),
  /** Name of the library that it comes from, and when it was written. */
  from: z.string(),
  at: z.iso.datetime(),
  /** Entries that come in, and those that are here as they are there. */
  added: z.int(),
  same: z.int(),
  files: z.int(),
  conflicts: z.array(handoverConflictSchema),
});
export type HandoverPlan = z.infer<typeof handoverPlanSchema>;

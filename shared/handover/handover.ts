import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema } from '../contract/record.ts';

/** 受け渡し: a body or a meeting as one file, for another library. */
export const handedOverSchema = z.object({ kind: z.enum(['body', 'meeting']), id: idSchema });
export type HandedOver = z.infer<typeof handedOverSchema>;

/** What a field of a row, or a day of the calendar, says in both libraries. */
const differenceSchema = z.object({ field: z.string(), ours: z.string(), theirs: z.string() });
export type HandoverDifference = z.infer<typeof differenceSchema>;

/**
 * What the days of handed-over plans rest on and what stays where it is: the closed days of the spans in which they fall,
 * and the numbers of the shipped chains by fiscal year.
 */
export const scheduleBasisSchema = z.object({
  spans: z.array(z.object({ from: isoDateSchema, to: isoDateSchema })),
  closed: z.array(z.object({ date: isoDateSchema, reason: z.string() })),
  amounts: z.array(
    z.object({ chainKey: z.string(), fiscalYear: z.int(), values: z.record(z.string(), z.int()) }),
  ),
});
export type ScheduleBasis = z.infer<typeof scheduleBasisSchema>;

/** Something that cannot be taken over without a decision. */
export const handoverConflictSchema = z.object({
  /** Names it among the conflicts of its file. */
  key: z.string(),
  /**
   * `differs`: the same entry was changed here and there; `sameName`: another entry of this name is here, perhaps the same
   * person or body entered twice; `onlyThere`, `onlyHere`: a part of something that both have, added on one side or removed
   * on the other.
   */
  kind: z.enum(['differs', 'sameName', 'onlyThere', 'onlyHere']),
  /** 委員, 会議, 資料. */
  what: z.string(),
  title: z.string(),
  differences: z.array(differenceSchema),
});
export type HandoverConflict = z.infer<typeof handoverConflictSchema>;

/**
 * `ours`: what is here stays, and stands for theirs; `theirs`: it is changed to theirs, removed as theirs was, or theirs is
 * added.
 */
export const handoverDecisionSchema = z.enum(['ours', 'theirs']);
export type HandoverDecision = z.infer<typeof handoverDecisionSchema>;

export const handoverPlanSchema = z.object({
  /** Name of the file. */
  name: z.string(),
  title: z.string(),
  /** Name of the library that it comes from, and when it was written. */
  from: z.string(),
  at: z.iso.datetime(),
  /** Entries that come in without being asked about, and those that are here as they are there. */
  added: z.int(),
  same: z.int(),
  files: z.int(),
  conflicts: z.array(handoverConflictSchema),
  /** What the days of its plans rest on and what stays as it is here. */
  basis: z.array(differenceSchema),
});
export type HandoverPlan = z.infer<typeof handoverPlanSchema>;

import { z } from 'zod';
import { recordShape } from '../contract/record.ts';

/**
 * What a finding is about, so that a decision on it can be kept: its key (kind and what it concerns:
 * `nameForms:<person>`) and the texts in which it was found.
 */
export const findingSubjectSchema = z.object({
  key: z.string().min(1),
  texts: z.array(z.string()).min(1),
});
export type FindingSubject = z.infer<typeof findingSubjectSchema>;

/** Somebody looked at a finding and said that these texts are right as they are. */
export const findingDecisionSchema = findingSubjectSchema.extend(recordShape);
export type FindingDecision = z.infer<typeof findingDecisionSchema>;

/**
 * The decision that holds for a finding; undefined if none does. It was made on exactly these texts: once one of them is
 * changed or another one joins them, the finding is open again.
 */
export function decisionAbout(
  decisions: readonly FindingDecision[],
  subject: FindingSubject,
): FindingDecision | undefined {
  const texts = textsKey(subject);
  return decisions.find((decision) => decision.key === subject.key && textsKey(decision) === texts);
}

/** The texts in whatever order, each once. */
function textsKey({ texts }: FindingSubject): string {
  return JSON.stringify([...new Set(texts)].sort());
}

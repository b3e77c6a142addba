import type { BodyRule, RulePart } from './body.ts';

const ruleParts: readonly RulePart[] = ['legalBasis', 'composition', 'quorum', 'convening', 'term'];

/** The parts in which two rules differ. Both are as stored, so that the order of their fields is the same. */
export function differingParts(left: BodyRule, right: BodyRule): RulePart[] {
  return ruleParts.filter((part) => JSON.stringify(left[part]) !== JSON.stringify(right[part]));
}

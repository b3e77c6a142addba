import type { BodyFields, BodyRule, RulePart } from './body.ts';
import { startingRule } from './startingRule.ts';

/** What a part of a rule decides, without its wording and sources, which every office writes in its own way. */
const decisions: { readonly [P in RulePart]: (part: BodyRule[P]) => readonly unknown[] } = {
  legalBasis: ({ kind }) => [kind],
  composition: ({ sides, equalNumbers, maximum, chairSide }) => [
    sides.map(({ key, seats }) => [key, seats]),
    equalNumbers,
    maximum,
    chairSide,
  ],
  quorum: ({ ofAll, ofEachSide }) => [ofAll, ofEachSide],
  convening: ({ requestDays, noticeDays }) => [requestDays, noticeDays],
  term: ({ years, substituteServesRemainder, servesUntilSuccessor }) => [
    years,
    substituteServesRemainder,
    servesUntilSuccessor,
  ],
};

/**
 * The parts in which a body decides otherwise than its template. What the template leaves open (numbers of a body without
 * sides, days that an ordinance names) is filled in by the body and is no difference.
 */
export function templateDifferences(
  body: Pick<BodyFields, 'template' | 'name' | keyof BodyRule>,
): RulePart[] {
  const { template, name } = body;
  if (template === null) return [];
  const rule = startingRule(template, name);
  const differs = <P extends RulePart>(part: P) => {
    const own = decisions[part](body[part]);
    return decisions[part](rule[part]).some(
      (decided, place) =>
        !isOpen(part, decided, rule) && JSON.stringify(decided) !== JSON.stringify(own[place]),
    );
  };
  return (Object.keys(decisions) as RulePart[]).filter((part) => differs(part));
}

function isOpen(part: RulePart, decided: unknown, rule: BodyRule): boolean {
  if (part === 'convening') return decided === null;
  return part === 'composition' && rule.composition.sides.length === 0;
}

import type { Body, BodyFields, BodyRule } from './body.ts';
import { differingParts } from './differingParts.ts';
import { startingRule } from './startingRule.ts';
import { suggestedTemplate } from './suggestedTemplate.ts';

/**
 * What follows from a corrected kind, name or template: the template, as long as it is the one that kind and name speak
 * for, and each part of the rule that still is as the body started. Empty where nothing follows.
 */
export function followingRule(
  body: Pick<Body, 'kind' | 'name' | 'template' | keyof BodyRule>,
  fields: Partial<Pick<BodyFields, 'kind' | 'name' | 'template'>>,
): Partial<Pick<BodyFields, 'template' | keyof BodyRule>> {
  const { kind, name, template } = body;
  const next = { kind, name, ...fields };
  const isSuggested = template === suggestedTemplate(kind, name);
  const nextTemplate =
    fields.template !== undefined
      ? fields.template
      : isSuggested
        ? suggestedTemplate(next.kind, next.name)
        : template;
  const before = startingRule(template, name);
  const after = startingRule(nextTemplate, next.name);
  const touched = differingParts(body, before);
  const changed = differingParts(before, after).filter((part) => !touched.includes(part));
  const rule = Object.fromEntries(changed.map((part) => [part, after[part]]));
  return { ...(nextTemplate !== template && { template: nextTemplate }), ...rule };
}

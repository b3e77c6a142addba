import type { BodyKind, Composition } from './body.ts';
import { startingRule } from './startingRule.ts';
import { suggestedTemplate } from './suggestedTemplate.ts';

/** The composition of a body whose template follows from kind and name. */
export function startingComposition(kind: BodyKind, name: string): Composition {
  return startingRule(suggestedTemplate(kind, name), name).composition;
}

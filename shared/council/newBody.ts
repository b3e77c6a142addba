import type { BodyFields, BodyTemplateKey } from './body.ts';
import { startingRule } from './startingRule.ts';
import { suggestedTemplate } from './suggestedTemplate.ts';

export interface NewBody extends Pick<BodyFields, 'parentId' | 'kind' | 'name' | 'shortName'> {
  /** Left out: the one that kind and name speak for. */
  readonly template?: BodyTemplateKey | null | undefined;
}

/** A body as it starts: with the rule of its template, and nothing else known. */
export function newBody({ parentId, kind, name, shortName, ...chosen }: NewBody): BodyFields {
  const template = chosen.template === undefined ? suggestedTemplate(kind, name) : chosen.template;
  return {
    parentId,
    kind,
    name,
    shortName,
    template,
    ...startingRule(template, name),
    invitations: [],
    establishedOn: null,
    abolishedOn: null,
    predecessorId: null,
  };
}

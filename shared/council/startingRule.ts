import { type BodyRule, type BodyTemplateKey, bodyRuleSchema } from './body.ts';
import { bodyTemplates, noRule } from './bodyTemplates.ts';

/** The rule of a body of this template and name, as it is stored; a body without template starts with none. */
export function startingRule(template: BodyTemplateKey | null, name: string): BodyRule {
  if (template === null) return bodyRuleSchema.parse(noRule);
  const { rule, exception } = bodyTemplates[template];
  const isException = exception?.names.includes(name.trim());
  return bodyRuleSchema.parse(isException ? { ...rule, composition: exception?.composition } : rule);
}

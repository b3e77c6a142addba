import type { BodyKind, BodyTemplateKey } from './body.ts';

/**
 * The template that kind and name speak for; null where they do not tell. Names of minimum-wage councils are fixed by
 * 最低賃金審議会令第1条 (○○地方最低賃金審議会). Whether a council is an 附属機関, no name tells.
 */
export function suggestedTemplate(kind: BodyKind, name: string): BodyTemplateKey | null {
  if (kind === 'council' && name.includes('最低賃金審議会')) return 'minimumWageCouncil';
  if (kind === 'subcommittee' && name.includes('最低賃金専門部会')) return 'minimumWageSubcommittee';
  return kind === 'conference' ? 'promotionConference' : null;
}

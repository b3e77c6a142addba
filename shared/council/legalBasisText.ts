import type { BodyRule } from './body.ts';

type LegalBasis = BodyRule['legalBasis'];

export const legalBasisLabels: Readonly<Record<NonNullable<LegalBasis['kind']>, string>> = {
  law: '法令',
  ordinance: '条例',
  outline: '要綱',
};

/** 法令（最低賃金法第20条）, 要綱; empty where nothing was said. */
export function legalBasisText({ kind, text }: LegalBasis): string {
  if (kind === null) return text;
  return text === '' ? legalBasisLabels[kind] : `${legalBasisLabels[kind]}（${text}）`;
}

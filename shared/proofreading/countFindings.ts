import type { Severity } from './severity.ts';

interface FindingCounts {
  readonly correct: number;
  readonly check: number;
}

/** 要修正 and 要確認, the same on every screen. */
export function countFindings(findings: readonly { readonly severity: Severity }[]): FindingCounts {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { correct: count('correct'), check: count('check') };
}

import type { RosterFact } from './rosterFact.ts';

/** The facts that somebody has to look at, gravest first. */
export function rosterFindings(facts: readonly RosterFact[]): RosterFact[] {
  // An estimated reading is marked where it stands and confirmed there; nine of them would hide the rest.
  const found = facts.filter(({ kind, severity }) => severity !== 'none' && kind !== 'readingEstimated');
  const of = (wanted: RosterFact['severity']) => found.filter(({ severity }) => severity === wanted);
  return [...of('correct'), ...of('check'), ...of('note')];
}

export interface FindingCounts {
  readonly correct: number;
  readonly check: number;
}

/** 要修正 and 要確認, the same on every screen. */
export function countFindings(facts: readonly RosterFact[]): FindingCounts {
  const findings = rosterFindings(facts);
  const count = (wanted: RosterFact['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { correct: count('correct'), check: count('check') };
}

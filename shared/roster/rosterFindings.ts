import type { RosterFact } from './rosterFact.ts';

/** The facts that somebody has to look at, gravest first. */
export function rosterFindings(facts: readonly RosterFact[]): RosterFact[] {
  // An estimated reading is marked where it stands and confirmed there; nine of them would hide the rest.
  const found = facts.filter(({ kind, severity }) => severity !== 'none' && kind !== 'readingEstimated');
  const of = (wanted: RosterFact['severity']) => found.filter(({ severity }) => severity === wanted);
  return [...of('correct'), ...of('check'), ...of('note')];
}

import { decisionAbout, type FindingDecision } from '../proofreading/findingDecision.ts';
import { factSubject } from './factSubject.ts';
import type { RosterFact } from './rosterFact.ts';

export interface DecidedFact {
  readonly fact: RosterFact;
  readonly decision: FindingDecision;
}

/** The facts that are open, and those on which somebody decided that they are right as they are. */
export function decidedFacts(
  facts: readonly RosterFact[],
  decisions: readonly FindingDecision[],
): { readonly open: RosterFact[]; readonly decided: DecidedFact[] } {
  const open: RosterFact[] = [];
  const decided: DecidedFact[] = [];
  for (const fact of facts) {
    const subject = factSubject(fact);
    const decision = subject && decisionAbout(decisions, subject);
    if (decision) decided.push({ fact, decision });
    else open.push(fact);
  }
  return { open, decided };
}

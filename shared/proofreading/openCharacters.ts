import { type CharacterFinding, characterSubject } from './characterFinding.ts';
import { decisionAbout, type FindingDecision } from './findingDecision.ts';

/** The findings on characters on which nobody decided yet. */
export function openCharacters(
  findings: readonly CharacterFinding[],
  decisions: readonly FindingDecision[],
): CharacterFinding[] {
  return findings.filter((finding) => {
    const subject = characterSubject(finding);
    return subject === null || !decisionAbout(decisions, subject);
  });
}

import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import { findDecisionsOn, insertFindingDecision } from '../../../db/proofreading/findingDecisionStore.ts';
import { decisionAbout, type FindingSubject } from '../../../shared/proofreading/findingDecision.ts';

/** Keeps the decision that a finding's texts are right; one that is kept already is enough. */
export async function acceptFinding(library: WritableLibrary, subject: FindingSubject): Promise<void> {
  const kept = await findDecisionsOn(library, subject.key);
  if (!decisionAbout(kept, subject)) await insertFindingDecision(library, subject);
}

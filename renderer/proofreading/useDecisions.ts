import type { FindingDecision, FindingSubject } from '../../shared/proofreading/findingDecision.ts';
import { useChanges } from '../app/changes.tsx';

/** Accepting findings as right, and opening them again. */
export function useDecisions() {
  const { change } = useChanges();
  return {
    accept: (subject: FindingSubject) => void change('proofreading.accept', subject),
    reopen: ({ id, revision }: FindingDecision) => void change('proofreading.reopen', { id, revision }),
  };
}

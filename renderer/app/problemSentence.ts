import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem } from '../../shared/contract/result.ts';

/** A problem on one line: the thing, the reason, the next step. */
export function problemSentence(problem: Problem): string {
  const { what, why, next } = problemText(problem);
  return `${what}。${why}${next}`;
}

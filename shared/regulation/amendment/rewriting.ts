import { wordDifference } from '../hunks.ts';
import { largestShare, mostQuotes } from './quoteChanges.ts';

/**
 * That a unit is written anew instead of being amended in its words. The reason is null where that is the rule of drafting (too
 * little of it stays to quote what changes) and is told as a coarser form where it is not.
 */
export interface Rewriting {
  readonly reason: string | null;
}

/** From which share of common words on two texts are one text with changes. */
const leastLikeness = 0.5;

export const rewritingOfBlocks: Rewriting = {
  reason: '番号のない表や一覧の変更を行ごとに示せないため、全部を改める形にしました。',
};

/**
 * Why the words of a unit are written anew: by rule if they are unlike, change in more than four places or in more than three
 * fifths of their length; otherwise because no quotation stands at one place only.
 */
export function rewritingOfText(old: string, changed: string, terms: readonly string[]): Rewriting {
  const { oldWords, newWords, single, edits } = wordDifference(old, changed, terms);
  const gone = single.reduce((sum, { oldStart, oldEnd }) => sum + oldEnd - oldStart, 0);
  const likeness = (2 * (oldWords.length - gone)) / (oldWords.length + newWords.length);
  const changing = edits
    .flatMap(({ oldStart, oldEnd }) => oldWords.slice(oldStart, oldEnd))
    .reduce((sum, { text }) => sum + text.length, 0);
  const isByRule =
    likeness < leastLikeness || edits.length > mostQuotes || changing > old.length * largestShare;
  if (isByRule) return { reason: null };
  return { reason: '変わる字句だけを一か所に定まる引用で示せないため、全部を改める形にしました。' };
}

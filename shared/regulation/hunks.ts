import { diffWords, type WordEdit } from './diffWords.ts';
import { type Word, wordsOf } from './words.ts';

/** Characters [oldStart, oldEnd) of the old text become [newStart, newEnd) of the new one. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Two texts in words, with what changes between them. */
export interface WordDifference {
  readonly oldWords: readonly Word[];
  readonly newWords: readonly Word[];
  /** As they fell, one for each changed word. */
  readonly single: readonly WordEdit[];
  /** Joined where they are quoted together. */
  readonly edits: readonly WordEdit[];
}

/**
 * What changed between two texts of one unit, in whole words, with the boundaries that an amending text quotes: a comma
 * goes with the words behind it, near changes are one, a list whose 及び moves changes as a list. Redline, comparison
 * table and amending text all draw on it.
 *
 * @param terms terms defined in the regulation, see `wordsOf`.
 */
export function hunksOf(old: string, changed: string, terms: readonly string[] = []): Hunk[] {
  const { oldWords, newWords, edits } = wordDifference(old, changed, terms);
  return edits.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    oldStart: offsetOf(oldWords, oldStart),
    oldEnd: offsetOf(oldWords, oldEnd),
    newStart: offsetOf(newWords, newStart),
    newEnd: offsetOf(newWords, newEnd),
  }));
}

export function wordDifference(old: string, changed: string, terms: readonly string[] = []): WordDifference {
  const [oldWords, newWords] = [wordsOf(old, terms), wordsOf(changed, terms)];
  const found = diffWords(oldWords, newWords);
  const single: WordEdit[] = [];
  for (const [index, edit] of found.entries()) {
    const least = single.at(-1)?.oldEnd ?? 0;
    const most = found[index + 1]?.oldStart ?? oldWords.length;
    single.push(slid(edit, least, most, oldWords, newWords));
  }
  const edits = joined(single, oldWords).map((edit) => withListMember(edit, oldWords, newWords));
  return { oldWords, newWords, single, edits: joined(edits, oldWords) };
}

/** Where the word of this index begins; the end of the text behind the last. */
function offsetOf(words: readonly Word[], index: number): number {
  const last = words.at(-1);
  return words[index]?.start ?? (last ? last.start + last.text.length : 0);
}

/**
 * 「、鑑定人」, not 「鑑定人、」: where words are only added or only taken away, the same words may be cut in several places.
 * Best begins with a comma or 及び, next with a word that carries meaning.
 */
function slid(
  edit: WordEdit,
  least: number,
  most: number,
  oldWords: readonly Word[],
  newWords: readonly Word[],
): WordEdit {
  const isAdded = edit.oldStart === edit.oldEnd;
  if (!isAdded && edit.newStart !== edit.newEnd) return edit;
  const words = isAdded ? newWords : oldWords;
  const [start, end] = isAdded ? [edit.newStart, edit.newEnd] : [edit.oldStart, edit.oldEnd];
  let [best, bestRank] = [0, rankOf(words[start])];
  const tryAt = (by: number): void => {
    const rank = rankOf(words[start + by]);
    if (rank > bestRank) [best, bestRank] = [by, rank];
  };
  for (let by = -1; edit.oldStart + by >= least; by -= 1) {
    if (words[start + by]?.text !== words[end + by]?.text) break;
    tryAt(by);
  }
  for (let by = 1; edit.oldEnd + by <= most; by += 1) {
    if (words[start + by - 1]?.text !== words[end + by - 1]?.text) break;
    tryAt(by);
  }
  return {
    oldStart: edit.oldStart + best,
    oldEnd: edit.oldEnd + best,
    newStart: edit.newStart + best,
    newEnd: edit.newEnd + best,
  };
}

function rankOf(word: Word | undefined): number {
  if (word === undefined) return 0;
  if (word.text === '、') return 3;
  return { content: 1, connective: 2, particle: 0, mark: word.text === '（' ? 1 : 0 }[word.kind];
}

/** Neighbours with hardly anything between them are one; a sentence's end keeps them apart. */
function joined(edits: readonly WordEdit[], oldWords: readonly Word[]): WordEdit[] {
  const result: WordEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && isNear(oldWords.slice(last.oldEnd, edit.oldStart))) {
      result[result.length - 1] = { ...last, oldEnd: edit.oldEnd, newEnd: edit.newEnd };
    } else result.push(edit);
  }
  return result;
}

function isNear(between: readonly Word[]): boolean {
  if (between.some(({ text }) => text === '。')) return false;
  const length = between.reduce((sum, { text }) => sum + text.length, 0);
  return (
    between.length < 3 || length <= 4 || between.every(({ kind }) => kind === 'particle' || kind === 'mark')
  );
}

const isJoint = (word: Word | undefined): boolean => word?.text === '、' || word?.kind === 'connective';

/** Where 及び moves, the list is quoted from the member before: 「A及びB」を「A、B及びC」に. */
function withListMember(edit: WordEdit, oldWords: readonly Word[], newWords: readonly Word[]): WordEdit {
  const [old, changed] = [oldWords[edit.oldStart], newWords[edit.newStart]];
  if (!isJoint(old) || !isJoint(changed) || old?.text === changed?.text) return edit;
  let by = 0;
  while (oldWords[edit.oldStart - by - 1]?.kind === 'content' && by < 3) by += 1;
  return { ...edit, oldStart: edit.oldStart - by, newStart: edit.newStart - by };
}

import type { WordDifference } from '../hunks.ts';
import { sharedEnds } from '../sharedEnds.ts';
import type { Word } from '../words.ts';
import { isBalanced } from './quotes.ts';
import type { WordChange } from './statement.ts';

/**
 * The one word that changes wherever it stands in a text: 「会長」を「部会長」に, in 会長代理 as well; null if it does not.
 *
 * @param others further strings of the same scope, in which it must not stand.
 */
export function replacementThroughout(
  old: string,
  changed: string,
  others: readonly string[],
  { oldWords, newWords, single }: WordDifference,
): WordChange[] | null {
  if (single.length < 2) return null;
  for (const edit of single) {
    if (edit.oldEnd - edit.oldStart !== 1) continue;
    const words = textOf(oldWords, edit.oldStart, edit.oldEnd);
    const text = textOf(newWords, edit.newStart, edit.newEnd);
    for (const [from, to] of [[words, text] as const, withoutSharedEnds(words, text)]) {
      const isWorthy = from.length > 1 && to !== '' && isBalanced(from) && isBalanced(to);
      if (!isWorthy || others.some((other) => other.includes(from))) continue;
      if (old.replaceAll(from, () => to) === changed) return [{ verb: 'replace', quotes: [from], text: to }];
    }
  }
  return null;
}

/** 最低賃金 and 標準賃金 of 地域別最低賃金額 and 地域別標準賃金額; empty where a number or a word in kana would be cut. */
function withoutSharedEnds(one: string, other: string): readonly [string, string] {
  const { start, end } = sharedEnds(one, other);
  const core = one.slice(start, one.length - end);
  const isPlain = /^[\u4e00-\u9fff々]*$/.test(one) && !/[〇一二三四五六七八九十百千第]/.test(core);
  return isPlain ? [core, other.slice(start, other.length - end)] : ['', ''];
}

/** The text of words [start, end). */
export function textOf(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}

import { type WordDifference, wordDifference } from '../hunks.ts';
import { splitSentences } from '../sentenceParts.ts';
import { mayBeginQuotation } from '../words.ts';
import { isBalanced } from './quotes.ts';
import { replacementThroughout, textOf } from './replacementThroughout.ts';
import type { WordChange } from './statement.ts';

/** Words [start, end) of the old text that are quoted, and what stands there in the new one. */
interface Quote {
  /** What changes, in words. */
  readonly coreStart: number;
  readonly coreEnd: number;
  /** What is quoted, in words: the core and what makes it unique. */
  readonly start: number;
  readonly end: number;
}

/** A quotation may grow by so many characters to be unique. */
const longestExtension = 25;
export const mostQuotes = 4;
export const largestShare = 0.6;
/** One quotation may take more, if the new text is mostly what stays. */
const stayingShare = 0.5;

/**
 * How one text becomes another by quoted words (改め文の引用): whole words, as few as possible, each found where it is meant and
 * nowhere else. Null if it takes too much quoting: then the whole is written anew.
 *
 * @param others further strings of the same scope, in which the quoted words must not stand.
 */
export function quoteChanges(
  old: string,
  changed: string,
  others: readonly string[],
  terms: readonly string[],
): WordChange[] | null {
  const difference = wordDifference(old, changed, terms);
  return (
    replacementThroughout(old, changed, others, difference) ??
    new Quoting(old, changed, others, difference).changes()
  );
}

/** How often words stand in a text, overlapping ones counted. */
function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

class Quoting {
  readonly #old: string;
  readonly #changed: string;
  readonly #others: readonly string[];
  readonly #difference: WordDifference;
  /** Where sentences begin, in characters: no quotation reaches from one into the next. */
  readonly #beginnings: ReadonlySet<number>;

  constructor(old: string, changed: string, others: readonly string[], difference: WordDifference) {
    this.#old = old;
    this.#changed = changed;
    this.#others = others;
    this.#difference = difference;
    this.#beginnings = new Set(splitSentences(old).map(({ start }) => start));
  }

  changes(): WordChange[] | null {
    const { edits } = this.#difference;
    if (edits.length === 0) return null;
    let quotes: Quote[] = edits.map(({ oldStart, oldEnd }) => ({
      coreStart: oldStart,
      coreEnd: oldEnd,
      start: oldStart,
      end: oldEnd,
    }));
    // Quotations that grow into each other become one, which may have to grow again.
    for (;;) {
      const grown: Quote[] = [];
      for (const quote of quotes) {
        const unique = this.#grown(quote, quotes);
        if (!unique) return null;
        grown.push(unique);
      }
      const merged = merge(grown);
      if (merged.length === grown.length) {
        quotes = grown;
        break;
      }
      quotes = merged;
    }
    if (!this.#isReasonable(quotes)) return null;
    return this.#worded(quotes);
  }

  #isReasonable(quotes: readonly Quote[]): boolean {
    if (quotes.length > mostQuotes) return false;
    const quoted = quotes.reduce((sum, quote) => sum + this.#quoted(quote).length, 0);
    if (quoted <= this.#old.length * largestShare) return true;
    return quotes.length === 1 && (this.#old.length - quoted) / this.#changed.length >= stayingShare;
  }

  #quoted({ start, end }: Quote): string {
    return textOf(this.#difference.oldWords, start, end);
  }

  /** What stands in the new text where the words [start, end) of the old one stood. */
  #becomes(start: number, end: number): string {
    const { oldWords, newWords, edits } = this.#difference;
    let [text, at] = ['', start];
    for (const edit of edits) {
      if (edit.oldEnd < start || edit.oldStart > end || edit.oldStart < start || edit.oldEnd > end) continue;
      text += textOf(oldWords, at, edit.oldStart) + textOf(newWords, edit.newStart, edit.newEnd);
      at = edit.oldEnd;
    }
    return text + textOf(oldWords, at, end);
  }

  /** The quotation made unique, or as it is where all that it finds changes alike. */
  #grown(quote: Quote, all: readonly Quote[]): Quote | null {
    let current = this.#inWords(quote);
    const first = this.#quoted(current).length;
    const twins = all.filter((other) => this.#isAlike(current, this.#inWords(other))).length;
    for (let turn = 0; ; turn += 1) {
      const words = this.#quoted(current);
      const isPlain =
        isBalanced(words) &&
        isBalanced(this.#becomes(current.start, current.end)) &&
        isBalanced(this.#inserted(current));
      const count = this.#count(words);
      if (words !== '' && isPlain && (count === 1 || (turn === 0 && count === twins))) return current;
      const wider = this.#wider(current, turn);
      if (!wider || this.#quoted(wider).length - first > longestExtension) return null;
      current = wider;
    }
  }

  #isAlike(one: Quote, other: Quote): boolean {
    return (
      this.#quoted(one) === this.#quoted(other) &&
      this.#becomes(one.start, one.end) === this.#becomes(other.start, other.end)
    );
  }

  #count(words: string): number {
    if (words === '') return 0;
    return this.#others.reduce((sum, other) => sum + countOf(other, words), countOf(this.#old, words));
  }

  /** What changes with the words that it is quoted by: what is only put in stands behind others, and none begins with a particle. */
  #inWords(quote: Quote): Quote {
    const anchored = quote.start === quote.end ? this.#withAnchor(quote) : quote;
    const start = this.#beginning(anchored.start);
    return { ...anchored, start, end: this.#ending(anchored) };
  }

  /** The words before, or the first word of the sentence (「A」を「BA」に). */
  #withAnchor(quote: Quote): Quote {
    const { oldWords } = this.#difference;
    let { start } = quote;
    if (this.#isFirst(start)) return { ...quote, end: Math.min(quote.end + 1, oldWords.length) };
    start -= 1;
    while (this.#isWeak(start, quote.coreStart) && !this.#isFirst(start)) start -= 1;
    return { ...quote, start };
  }

  /** A particle alone is no anchor: 「付議事項を」の下に. */
  #isWeak(start: number, end: number): boolean {
    const words = this.#difference.oldWords.slice(start, end);
    return words.every(({ kind, text }) => kind === 'particle' || kind === 'mark' || text.length === 1);
  }

  /** From this word on to the left, the first with which a quotation may begin. */
  #beginning(from: number): number {
    const { oldWords } = this.#difference;
    for (let start = from; start > 0; start -= 1) {
      const word = oldWords[start];
      if (this.#isFirst(start) || (word && mayBeginQuotation(word, oldWords[start - 1]))) return start;
    }
    return 0;
  }

  /** A blank between columns and an opening bracket are no end: nobody sees them there. */
  #ending({ end, coreEnd }: Quote): number {
    const { oldWords } = this.#difference;
    let at = end;
    while (end > coreEnd && at < oldWords.length && '　（'.includes(oldWords[at - 1]?.text ?? '。')) at += 1;
    return at;
  }

  /** Whether a sentence begins with this word, or the text has ended before it. */
  #isFirst(index: number): boolean {
    const word = this.#difference.oldWords[index];
    return index === 0 || (word !== undefined && this.#beginnings.has(word.start));
  }

  /** One word more, right first; what is only put in grows to the left and becomes a replacement at the end of its room. */
  #wider(quote: Quote, turn: number): Quote | null {
    const { oldWords } = this.#difference;
    const next = oldWords[quote.end];
    const hasRoom = next !== undefined && !this.#isFirst(quote.end) && !this.#endsSentence(quote.end);
    const longer = { ...quote, end: quote.end + 1 };
    const right = hasRoom ? { ...longer, end: this.#ending(longer) } : null;
    const left = this.#isFirst(quote.start) ? null : { ...quote, start: this.#beginning(quote.start - 1) };
    const isInsertion = quote.coreStart === quote.coreEnd && quote.end === quote.coreEnd;
    if (isInsertion) return left ?? right;
    return turn % 2 === 0 ? (right ?? left) : (left ?? right);
  }

  /** Whether this is the 。 of a sentence, which is not quoted. */
  #endsSentence(index: number): boolean {
    const { oldWords } = this.#difference;
    return oldWords[index]?.text === '。' && (index + 1 === oldWords.length || this.#isFirst(index + 1));
  }

  #inserted({ coreStart, coreEnd }: Quote): string {
    return this.#becomes(coreStart, coreEnd);
  }

  #worded(quotes: readonly Quote[]): WordChange[] {
    const changes: WordChange[] = [];
    const seen = new Set<string>();
    for (const quote of quotes) {
      const change = this.#change(quote);
      // Twins are one clause: it changes every place.
      const key = JSON.stringify(change);
      if (seen.has(key)) continue;
      seen.add(key);
      const last = changes.at(-1);
      const joined = last && join(last, change);
      if (joined) changes[changes.length - 1] = joined;
      else changes.push(change);
    }
    return changes;
  }

  #change(quote: Quote): WordChange {
    const words = this.#quoted(quote);
    const text = this.#becomes(quote.start, quote.end);
    if (quote.coreStart === quote.coreEnd && quote.end === quote.coreEnd) {
      return { verb: 'insert', quotes: [words], text: text.slice(words.length), place: 'after' };
    }
    return text === '' ? { verb: 'delete', quotes: [words] } : { verb: 'replace', quotes: [words], text };
  }
}

/** 「A」及び「C」を「B」に, 「A」及び「C」を削り */
function join(one: WordChange, other: WordChange): WordChange | null {
  if (one.verb === 'delete' && other.verb === 'delete')
    return { ...one, quotes: [...one.quotes, ...other.quotes] };
  if (one.verb !== 'replace' || other.verb !== 'replace' || one.text !== other.text) return null;
  return { ...one, quotes: [...one.quotes, ...other.quotes] };
}

function merge(quotes: readonly Quote[]): Quote[] {
  const merged: Quote[] = [];
  for (const quote of quotes) {
    const last = merged.at(-1);
    if (last && quote.start < last.end) {
      const [start, end] = [Math.min(last.start, quote.start), Math.max(last.end, quote.end)];
      merged[merged.length - 1] = { start, end, coreStart: start, coreEnd: end };
    } else merged.push(quote);
  }
  return merged;
}

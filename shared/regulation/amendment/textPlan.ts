import { type SentencePart, sentenceParts, splitSentences } from '../sentenceParts.ts';
import { sharedEnds } from '../sharedEnds.ts';
import { quoteChanges } from './quoteChanges.ts';
import type { SentenceName, WordChange } from './statement.ts';

/** One step by which the own words of a unit are amended. */
export type TextStep =
  | {
      readonly kind: 'words';
      readonly sentence: SentenceName | null;
      readonly changes: readonly WordChange[];
    }
  | { readonly kind: 'removeSentence'; readonly sentence: SentenceName }
  | { readonly kind: 'addSentence'; readonly sentence: 'proviso' | 'second'; readonly text: string }
  | { readonly kind: 'replaceSentence'; readonly sentence: SentenceName; readonly text: string };

/** The steps in their order, none if nothing changes; null where all of the words are written anew. */
export type TextPlan = readonly TextStep[] | null;

/**
 * The least that makes one text of another: words change in one sentence or in the unit, a whole sentence goes or comes, one
 * sentence is written anew, or all of it.
 *
 * @param below the texts of what stands below the unit, which a scope that names the unit reaches.
 */
export function planText(
  old: string,
  changed: string,
  below: readonly string[],
  terms: readonly string[],
): TextPlan {
  if (old === changed) return [];
  return (
    planSentences(old, changed, below, terms) ??
    planWords(old, changed, below, terms) ??
    planReplacement(old, changed)
  );
}

/** A sentence goes or comes, and words may change in those that stay (…に改め、同項に後段として次のように加える). */
function planSentences(
  old: string,
  changed: string,
  below: readonly string[],
  terms: readonly string[],
): TextPlan {
  const swapped = swap(old, changed);
  if (swapped) return swapped;
  const step = removal(old, changed) ?? addition(old, changed);
  // 削除 takes the place of all sentences; it is none itself.
  if (!step || sentenceParts(step.between).length !== sentenceParts(old).length) return null;
  if (step.between === old) return [step.step];
  const words = planWords(old, step.between, below, terms);
  return words && [...words, step.step];
}

/** ただし書を削り、後段として次のように加える, and the other way round: the first sentence is as it was. */
function swap(old: string, changed: string): TextPlan {
  const [[first, last, ...more], [newFirst, newLast, ...others]] = [
    sentenceParts(old),
    sentenceParts(changed),
  ];
  if (!first || !last || !newFirst || !newLast || more.length > 0 || others.length > 0) return null;
  if (last.name === newLast.name || old.slice(0, first.end) !== changed.slice(0, newFirst.end)) return null;
  const sentence = newLast.name === 'proviso' ? 'proviso' : 'second';
  return [
    { kind: 'removeSentence', sentence: last.name as SentenceName },
    { kind: 'addSentence', sentence, text: changed.slice(newLast.start, newLast.end) },
  ];
}

interface SentenceStep {
  readonly step: TextStep;
  /** The old text with its own sentences, in which only words have changed. */
  readonly between: string;
}

function removal(old: string, changed: string): SentenceStep | null {
  const [parts, newParts] = [sentenceParts(old), sentenceParts(changed)];
  if (parts.length !== newParts.length + 1) return null;
  const at = oddOne(textsOf(old, parts), textsOf(changed, newParts));
  const part = parts[at];
  if (!part || at === 0 || part.name === 'whole' || part.name === 'principal') return null;
  const texts = textsOf(changed, newParts).toSpliced(at, 0, old.slice(part.start, part.end));
  return { step: { kind: 'removeSentence', sentence: part.name }, between: texts.join('') };
}

/** A ただし書 comes at the end, one or more sentences as 後段 behind the first. */
function addition(old: string, changed: string): SentenceStep | null {
  const [parts, newParts] = [sentenceParts(old), sentenceParts(changed)];
  const count = newParts.length - parts.length;
  if (count < 1 || parts.length === 0) return null;
  const texts = textsOf(changed, newParts);
  const at = count === 1 ? oddOne(texts, textsOf(old, parts)) : parts.length;
  const come = newParts.slice(at, at + count);
  const text = texts.slice(at, at + count).join('');
  const between = texts.toSpliced(at, count).join('');
  const [first] = come;
  if (count === 1 && first?.name === 'proviso') {
    return { step: { kind: 'addSentence', sentence: 'proviso', text }, between };
  }
  const isSecond = at === 1 && (parts.length === 1 || parts[1]?.name === 'proviso');
  if (!isSecond || come.some(({ name }) => name === 'proviso')) return null;
  return { step: { kind: 'addSentence', sentence: 'second', text }, between };
}

const textsOf = (text: string, parts: readonly SentencePart[]): string[] =>
  parts.map(({ start, end }) => text.slice(start, end));

/** Which of the sentences is the one that the shorter row has not: that without which the two are most alike. */
function oddOne(longer: readonly string[], shorter: readonly string[]): number {
  let [best, most] = [longer.length - 1, -1];
  for (let at = longer.length - 1; at >= 0; at -= 1) {
    const alike = shorter.reduce(
      (sum, text, index) => sum + sharedLength(text, longer[index < at ? index : index + 1] ?? ''),
      0,
    );
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

function sharedLength(one: string, other: string): number {
  const { start, end } = sharedEnds(one, other);
  return start + end;
}

function planWords(
  old: string,
  changed: string,
  below: readonly string[],
  terms: readonly string[],
): TextPlan {
  const words = (sentence: SentenceName | null, changes: readonly WordChange[]): TextPlan => [
    { kind: 'words', sentence, changes },
  ];
  const part = changedSentence(old, changed);
  const whole = quoteChanges(old, changed, below, terms);
  if (!part) return whole && words(null, whole);
  const narrow = quoteChanges(part.old, part.new, [], terms);
  // The first sentence is named only where its words stand in the others, too.
  const isNamed = part.name !== 'first' && part.name !== 'principal' && part.name !== 'whole';
  if (isNamed && narrow) return words(part.name as SentenceName, narrow);
  if (whole && !(narrow && narrow.length < whole.length)) return words(null, whole);
  return narrow && part.name !== 'whole' ? words(part.name, narrow) : null;
}

interface ChangedSentence {
  readonly name: SentenceName | 'whole';
  readonly old: string;
  readonly new: string;
}

/** The one sentence in which two texts differ; null if it is more than one, or sentences come or go. */
function changedSentence(old: string, changed: string): ChangedSentence | null {
  const [parts, newParts] = [sentenceParts(old), sentenceParts(changed)];
  if (parts.length !== newParts.length) return null;
  let found: ChangedSentence | null = null;
  for (const [index, part] of parts.entries()) {
    const other = newParts[index];
    if (!other || other.name !== part.name) return null;
    const [one, two] = [old.slice(part.start, part.end), changed.slice(other.start, other.end)];
    if (one === two) continue;
    if (found) return null;
    found = { name: part.name, old: one, new: two };
  }
  return found;
}

function planReplacement(old: string, changed: string): TextPlan {
  const part = changedSentence(old, changed);
  if (!part || part.name === 'whole' || splitSentences(old).length < 2) return null;
  return [{ kind: 'replaceSentence', sentence: part.name, text: part.new }];
}

/** The one word of a plan that says nothing else; null if it is another plan. */
export function onlyReplacement([step, ...rest]: readonly TextStep[]):
  | (WordChange & { verb: 'replace' })
  | null {
  if (step?.kind !== 'words' || rest.length > 0 || step.changes.length !== 1) return null;
  const [change] = step.changes;
  return change?.verb === 'replace' && change.quotes.length === 1 ? change : null;
}

import { sentenceParts, splitSentences } from '../sentenceParts.ts';
import { quoteChanges } from './quoteChanges.ts';
import type { SentenceName, WordChange } from './statement.ts';

/** How the own words of a unit are amended. */
export type TextPlan =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'words';
      readonly sentence: SentenceName | null;
      readonly changes: readonly WordChange[];
    }
  | { readonly kind: 'removeSentence'; readonly sentence: SentenceName }
  | { readonly kind: 'addSentence'; readonly sentence: 'proviso' | 'second'; readonly text: string }
  | { readonly kind: 'replaceSentence'; readonly sentence: SentenceName; readonly text: string }
  | { readonly kind: 'whole' };

/**
 * The least that makes one text of another: a whole sentence goes or comes, words change in one sentence or in the unit, one
 * sentence is written anew, or all of it.
 *
 * @param below the texts of what stands below the unit; where `reachesBelow`, a scope that names the unit reaches them.
 */
export function planText(
  old: string,
  changed: string,
  below: readonly string[],
  terms: readonly string[],
): TextPlan {
  if (old === changed) return { kind: 'none' };
  return planSentence(old, changed) ?? planWords(old, changed, below, terms) ?? planReplacement(old, changed);
}

function planSentence(old: string, changed: string): TextPlan | null {
  const [parts, newParts] = [sentenceParts(old), sentenceParts(changed)];
  const [last, newLast] = [parts.at(-1), newParts.at(-1)];
  if (last && parts.length > 1 && old.startsWith(changed) && last.start === changed.length) {
    return last.name === 'whole' || last.name === 'principal'
      ? null
      : { kind: 'removeSentence', sentence: last.name };
  }
  if (!newLast || !changed.startsWith(old) || newLast.start !== old.length || newParts.length < 2)
    return null;
  const text = changed.slice(old.length);
  if (newLast.name === 'proviso') return { kind: 'addSentence', sentence: 'proviso', text };
  return newLast.name === 'second' && parts.length === 1
    ? { kind: 'addSentence', sentence: 'second', text }
    : null;
}

function planWords(
  old: string,
  changed: string,
  below: readonly string[],
  terms: readonly string[],
): TextPlan | null {
  const part = changedSentence(old, changed);
  const isNamed = part && part.name !== 'first' && part.name !== 'principal' && part.name !== 'whole';
  const whole = quoteChanges(old, changed, below, terms);
  if (!part) return whole && { kind: 'words', sentence: null, changes: whole };
  const narrow = part && quoteChanges(part.old, part.new, [], terms);
  // The first sentence is named only where its words stand in the others, too.
  if (isNamed && narrow) return { kind: 'words', sentence: part.name, changes: narrow };
  if (whole && !(narrow && isSimpler(narrow, whole)))
    return { kind: 'words', sentence: null, changes: whole };
  return narrow && part.name !== 'whole' ? { kind: 'words', sentence: part.name, changes: narrow } : null;
}

const isSimpler = (one: readonly WordChange[], other: readonly WordChange[]): boolean =>
  one.length < other.length;

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
  if (!part || part.name === 'whole' || splitSentences(old).length < 2) return { kind: 'whole' };
  return { kind: 'replaceSentence', sentence: part.name, text: part.new };
}

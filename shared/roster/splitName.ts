import { graphemes } from '../text/graphemes.ts';
import { type KnownNames, knownNames } from './knownNames.ts';
import { nameKey } from './nameKey.ts';
import type { PersonName } from './person.ts';

/**
 * How a name was split.
 * - `written`: there was a blank between family and given name.
 * - `known`: a person of that name is known, also in another form of its characters (眞・真).
 * - `guessed`: by a known family name or by the number of characters; the user has to confirm it.
 * - `unsplit`: no split is likelier than another; all of it stands in `family`.
 */
type SplitCertainty = 'written' | 'known' | 'guessed' | 'unsplit';

export interface SplitName {
  readonly name: PersonName;
  readonly certainty: SplitCertainty;
  /** Other splits that a user may mean, likeliest first. */
  readonly alternatives: readonly PersonName[];
}

/**
 * Splits a name as it stands on a paper or in a cell: 飯塚 弘, 飯塚　弘, 富田眞智子, 倉 持 清 子. Its characters are kept as
 * they are; only blanks are dropped. A name without a blank between its parts is never split silently: see `certainty`.
 */
export function splitName(text: string, known: readonly PersonName[] | KnownNames = []): SplitName {
  const words = text.trim().split(/\s+/);
  const [family = '', given = ''] = words;
  if (words.length === 2) {
    return { name: { family, given }, certainty: 'written', alternatives: [] };
  }
  const solid = graphemes(words.join(''));
  return splitByKnown(solid, 'wholes' in known ? known : knownNames(known)) ?? splitByLength(solid);
}

function splitByKnown(solid: readonly string[], { wholes, families }: KnownNames): SplitName | null {
  const key = nameKey(solid.join(''));
  const same = wholes.get(key) ?? [];
  const whole = [
    ...distinctSplits(solid, same),
    ...(same.some(({ given }) => given === '') ? [{ family: solid.join(''), given: '' }] : []),
  ];
  const [only] = whole;
  if (only && whole.length === 1) return { name: only, certainty: 'known', alternatives: [] };
  const beginnings = Array.from({ length: key.length }, (_, index) => key.slice(0, index + 1));
  const splits = distinctSplits(
    solid,
    beginnings.flatMap((beginning) => families.get(beginning) ?? []),
  );
  const [first, ...alternatives] = whole.length > 1 ? whole : splits;
  return first ? { name: first, certainty: 'guessed', alternatives } : null;
}

/** The name split where the known families end, longest family first. */
function distinctSplits(solid: readonly string[], known: readonly PersonName[]): PersonName[] {
  const lengths = new Set(known.map(({ family }) => graphemes(family).length));
  return [...lengths]
    .filter((length) => length > 0 && length < solid.length)
    .sort((left, right) => right - left)
    .map((length) => splitAfter(solid, length));
}

/** Family names of two characters are by far the most frequent. */
function splitByLength(solid: readonly string[]): SplitName {
  const whole = { family: solid.join(''), given: '' };
  const [first, ...alternatives] = (likelyFamilyLengths[solid.length] ?? []).map((length) =>
    splitAfter(solid, length),
  );
  if (!first) return { name: whole, certainty: 'unsplit', alternatives: [] };
  return { name: first, certainty: 'guessed', alternatives };
}

const likelyFamilyLengths: Readonly<Record<number, readonly number[]>> = {
  2: [1],
  3: [2, 1],
  4: [2, 1, 3],
  5: [2, 3],
  6: [3],
};

function splitAfter(solid: readonly string[], length: number): PersonName {
  return { family: solid.slice(0, length).join(''), given: solid.slice(length).join('') };
}

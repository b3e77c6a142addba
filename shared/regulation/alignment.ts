import { diffWords } from './diffWords.ts';
import { longestAscending, type PlacePair } from './longestAscending.ts';
import { labelOf, saysSame } from './saysSame.ts';
import { sharedEnds } from './sharedEnds.ts';
import { type AnyUnit, bagOf, masked, type UnitView, viewOf } from './unitView.ts';
import { type Word, wordsOf } from './words.ts';

/** One unit in two versions; null where it is only in one of them. */
export interface Pair<Unit> {
  readonly old: Unit | null;
  readonly new: Unit | null;
  /** Whether both are there, with the same number, and say the same. */
  readonly isUnchanged?: true;
}

/** From which likeness on two units are one. */
const threshold = 0.35;
/** From which share of common beginning and end on two texts need not be compared word by word. */
const mostlyOne = 0.6;
/** Up to so many pairs of one stretch are compared word by word in their order; beyond, by which words they have. */
const exactPairs = 2_500;
const countedPairs = 250_000;

interface Compared<Unit> extends UnitView {
  readonly unit: Unit;
  readonly masked: string;
  words(): readonly Word[];
  bag(): ReadonlyMap<string, number>;
}

/**
 * Which unit of the new list is which of the old one, in one order: identity between versions is a computation, not a mark
 * in the tree. Units that say the same are one whatever their numbers; between them the best row of similar ones is sought.
 * What jumped over others is gone there and new here.
 *
 * @returns in the order of the new list; what is gone stands behind what was before it.
 */
export function alignUnits<Unit extends AnyUnit>(olds: readonly Unit[], news: readonly Unit[]): Pair<Unit>[] {
  const pairs: Pair<Unit>[] = [];
  let [row, column] = [0, 0];
  const isSameLength = olds.length === news.length;
  for (const [oldAt, newAt] of [...unchangedUnits(olds, news), [olds.length, news.length] as const]) {
    if (row < oldAt || column < newAt) {
      pairs.push(...alignChanged(olds.slice(row, oldAt), news.slice(column, newAt), isSameLength));
    }
    if (oldAt < olds.length)
      pairs.push({ old: olds[oldAt] ?? null, new: news[newAt] ?? null, isUnchanged: true });
    [row, column] = [oldAt + 1, newAt + 1];
  }
  return pairs;
}

/** What stands between units that are as they were: most of it by what it says, the rest by likeness. */
function alignChanged<Unit extends AnyUnit>(
  olds: readonly Unit[],
  news: readonly Unit[],
  isSameLength: boolean,
): Pair<Unit>[] {
  if (isOneWithItsNumber(olds, news)) return [{ old: olds[0] ?? null, new: news[0] ?? null }];
  if (olds.length === 0) return news.map((unit) => ({ old: null, new: unit }));
  if (news.length === 0) return olds.map((unit) => ({ old: unit, new: null }));
  const [old, changed] = [olds.map(compared), news.map(compared)];
  const pairs: Pair<Unit>[] = [];
  let [row, column] = [0, 0];
  for (const [oldAt, newAt] of [...sameUnits(old, changed), [old.length, changed.length] as const]) {
    pairs.push(...similarUnits(old.slice(row, oldAt), changed.slice(column, newAt), isSameLength));
    const [same, sameNew] = [old[oldAt], changed[newAt]];
    if (same && sameNew) pairs.push({ old: same.unit, new: sameNew.unit });
    [row, column] = [oldAt + 1, newAt + 1];
  }
  return pairs;
}

/** A unit alone with its number between unchanged neighbours needs no likeness. */
function isOneWithItsNumber(olds: readonly AnyUnit[], news: readonly AnyUnit[]): boolean {
  const [old, to] = [olds[0], news[0]];
  if (olds.length !== 1 || news.length !== 1 || !old || !to) return false;
  return old.kind === to.kind && labelOf(old) === labelOf(to);
}

/** Units with the same number that say the same: of a law that is amended nearly all. */
function unchangedUnits(olds: readonly AnyUnit[], news: readonly AnyUnit[]): readonly PlacePair[] {
  const pairs: PlacePair[] = [];
  let places: ReadonlyMap<string, number> | null = null;
  // Where the last one stood, the next one is likely to follow.
  let ahead = 0;
  for (let index = 0; index < olds.length; index += 1) {
    const old = olds[index];
    if (!old) break;
    const label = labelOf(old);
    let at: number | undefined = label === '' ? index : index + ahead;
    let other = news[at];
    if (label !== '' && (!other || labelOf(other) !== label)) {
      places ??= new Map(news.map((unit, place) => [labelOf(unit), place]));
      at = places.get(label);
      if (at === undefined) continue;
      ahead = at - index;
      other = news[at];
    }
    if (other && labelOf(other) === label && saysSame(old, other)) pairs.push([index, at]);
  }
  return longestAscending(pairs);
}

function compared<Unit extends AnyUnit>(unit: Unit): Compared<Unit> {
  const view = viewOf(unit);
  let words: readonly Word[] | null = null;
  let bag: ReadonlyMap<string, number> | null = null;
  let blanked: string | null = null;
  return {
    ...view,
    unit,
    get masked() {
      blanked ??= masked(view.text);
      return blanked;
    },
    words: () => {
      words ??= wordsOf(view.text);
      return words;
    },
    bag: () => {
      bag ??= bagOf(view.text);
      return bag;
    },
  };
}

/** Units that say the same and stand once in each list, whatever their numbers, as the longest row that is in order. */
function sameUnits(old: readonly UnitView[], changed: readonly UnitView[]): readonly PlacePair[] {
  const newPlaces = placesOf(changed);
  const candidates: PlacePair[] = [];
  for (const [key, oldAt] of placesOf(old)) {
    const newAt = newPlaces.get(key);
    if (oldAt !== null && newAt !== undefined && newAt !== null) candidates.push([oldAt, newAt]);
  }
  return longestAscending(candidates.toSorted(([one], [other]) => one - other));
}

/** Null for what stands more than once. */
function placesOf(units: readonly UnitView[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [index, { kind, caption, text }] of units.entries()) {
    const key = `${kind}\n${caption}\n${text}`;
    places.set(key, places.has(key) ? null : index);
  }
  return places;
}

/** The best row of similar units (Needleman–Wunsch); of equally good ones that with equal numbers, then the earlier. */
function similarUnits<Unit>(
  old: readonly Compared<Unit>[],
  changed: readonly Compared<Unit>[],
  isSameLength: boolean,
): Pair<Unit>[] {
  if (old.length === 0 || changed.length === 0 || old.length * changed.length > countedPairs) {
    return withEqualLabels(old, changed);
  }
  if (isPlainlyOne(old, changed)) {
    return old.map(({ unit }, index) => ({ old: unit, new: changed[index]?.unit ?? null }));
  }
  const isExact = old.length * changed.length <= exactPairs;
  const width = changed.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const gains = new Float64Array(old.length * changed.length);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = changed.length - 1; column >= 0; column -= 1) {
      const [one, other] = [old[row], changed[column]];
      const gain = one && other ? gainOf(one, other, isExact, isSameLength) : -1;
      gains[row * changed.length + column] = gain;
      const joined = gain >= 0 ? gain + (best[(row + 1) * width + column + 1] ?? 0) : -1;
      best[row * width + column] = Math.max(
        joined,
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      );
    }
  }
  const pairs: Pair<Unit>[] = [];
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
  while (row < old.length && column < changed.length) {
    const here = best[row * width + column] ?? 0;
    const gain = gains[row * changed.length + column] ?? -1;
    if (gain >= 0 && gain + (best[(row + 1) * width + column + 1] ?? 0) >= here) {
      pairs.push(...withEqualLabels(old.slice(fromRow, row), changed.slice(fromColumn, column)));
      pairs.push({ old: old[row]?.unit ?? null, new: changed[column]?.unit ?? null });
      row += 1;
      column += 1;
      [fromRow, fromColumn] = [row, column];
    } else if ((best[(row + 1) * width + column] ?? 0) >= here) row += 1;
    else column += 1;
  }
  pairs.push(...withEqualLabels(old.slice(fromRow), changed.slice(fromColumn)));
  return pairs;
}

/** What a pair adds to its row; negative if the two are not one. */
function gainOf(
  one: Compared<unknown>,
  other: Compared<unknown>,
  isExact: boolean,
  isSameLength: boolean,
): number {
  if (one.kind !== other.kind) return -1;
  const label = one.label === other.label ? 0.1 : 0;
  const caption = one.caption !== '' && one.caption === other.caption ? 0.2 : 0;
  const least = isSameLength && label > 0 ? threshold : -1;
  if (one.text === other.text) return 1 + label + caption - threshold;
  const affixes = shareOfEnds(one.text, other.text);
  if (affixes >= mostlyOne) return 0.7 * affixes + label + caption - threshold;
  const equal = one.masked === other.masked ? 0.3 : 0;
  const likeliest = sharedWords(one, other);
  const most = 0.7 * likeliest + equal + label + caption;
  if (most < threshold) return least - threshold;
  const similarity = isExact ? wordSimilarity(one.words(), other.words()) : likeliest;
  return Math.max(0.7 * similarity + equal + label + caption, least) - threshold;
}

/** Equal numbers with texts that differ in a few words only: no other row can be better. */
function isPlainlyOne(old: readonly Compared<unknown>[], changed: readonly Compared<unknown>[]): boolean {
  if (old.length !== changed.length) return false;
  return old.every((one, index) => {
    const other = changed[index];
    if (!other || one.kind !== other.kind || one.label !== other.label) return false;
    return shareOfEnds(one.text, other.text) >= mostlyOne;
  });
}

/** How much of two texts their common beginning and end are: cheaper than words, and enough where it is most of them. */
function shareOfEnds(one: string, other: string): number {
  const { start, end } = sharedEnds(one, other);
  return (start + end) / Math.max(one.length, other.length);
}

/** 2·common/(one + other), whatever the order: never less than with the order. */
function sharedWords(one: Compared<unknown>, other: Compared<unknown>): number {
  const [bag, others] = [one.bag(), other.bag()];
  let common = 0;
  for (const [word, count] of bag) common += Math.min(count, others.get(word) ?? 0);
  return (2 * common) / Math.max(one.words().length + other.words().length, 1);
}

/** 2·common/(one + other) of words in their order: 1 for equal texts. */
function wordSimilarity(old: readonly Word[], changed: readonly Word[]): number {
  const gone = diffWords(old, changed).reduce((sum, { oldStart, oldEnd }) => sum + oldEnd - oldStart, 0);
  return (2 * (old.length - gone)) / Math.max(old.length + changed.length, 1);
}

/** What is left of both between two pairs: equal numbers are one unit written anew. */
function withEqualLabels<Unit>(
  old: readonly Compared<Unit>[],
  changed: readonly Compared<Unit>[],
): Pair<Unit>[] {
  const pairs: Pair<Unit>[] = [];
  let column = 0;
  const waiting: Pair<Unit>[] = [];
  for (const each of old) {
    const at =
      each.label === ''
        ? -1
        : changed.findIndex(
            ({ label, kind }, index) => index >= column && label === each.label && kind === each.kind,
          );
    if (at < 0) {
      waiting.push({ old: each.unit, new: null });
      continue;
    }
    pairs.push(
      ...waiting.splice(0),
      ...changed.slice(column, at).map(({ unit }) => ({ old: null, new: unit })),
    );
    pairs.push({ old: each.unit, new: changed[at]?.unit ?? null });
    column = at + 1;
  }
  return [...pairs, ...waiting, ...changed.slice(column).map(({ unit }) => ({ old: null, new: unit }))];
}

import type { BodyState } from './bodyState.ts';
import { isEmpty } from './bodyState.ts';
import type { ArticleDraft, LabelStyle, UnitDraft } from './drafts.ts';
import type { ReadLabel } from './enumerationLabel.ts';
import type { Numeral, NumeralSystem } from './numeral.ts';
import type { Label } from './regulation.ts';
import { follows, lastNumber } from './unitLabel.ts';

/** Where a labelled line belongs. */
export type Place =
  | { readonly unit: 'paragraph'; readonly label: Label; readonly style: LabelStyle }
  | { readonly unit: 'item'; readonly label: Label; readonly style: LabelStyle; readonly depth: number };

/** 号 and ten levels of its parts: what 法令標準XML has. A list that begins again inside itself for ever is none. */
const deepest = 11;
/** Forms in which paragraphs are numbered; (1) and ア number items. */
const paragraphForms: readonly string[] = ['bare', 'dotted', 'enclosed', 'circled', 'halfParen'];

/**
 * Where the label fits: behind the last unit of a list that is open, innermost first; as the next paragraph; or, if it is the
 * first of its kind, below the innermost unit. Null if it fits nowhere: then the line is text.
 *
 * @param kana which order イ begins where nothing before it tells
 */
export function placeOf(state: BodyState, read: ReadLabel, kana: () => NumeralSystem): Place | null {
  return behindSibling(state, read) ?? asParagraph(state, read) ?? asFirst(state, read, kana);
}

function behindSibling({ open }: BodyState, read: ReadLabel): Place | null {
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const sibling = open[depth]?.children.findLast((child) => child.kind === 'unit');
    const place = sibling && continuing(sibling, read);
    if (place) return { unit: 'item', ...place, depth };
  }
  return null;
}

function continuing(
  sibling: UnitDraft | ArticleDraft,
  read: ReadLabel,
): Pick<Place, 'label' | 'style'> | null {
  const { label, style } = sibling;
  if (!label || style?.form !== read.form) return null;
  const numeral = read.numerals.find(({ system }) => system === style.system);
  if (!numeral || !follows([numeral.value, ...read.branches], lastNumber(label))) return null;
  return { label: labelOf(read, numeral), style };
}

function asParagraph(state: BodyState, read: ReadLabel): Place | null {
  const paragraphs = state.paragraphs;
  const [numeral] = read.numerals;
  if (!numeral) return null;
  const paragraph = (): Place => ({
    unit: 'paragraph',
    label: labelOf(read, numeral),
    style: { form: read.form, system: numeral.system },
  });
  const last = paragraphs.at(-1);
  if (last === undefined) return state.article === null && isFirst(read, numeral) ? paragraph() : null;
  if (last.label !== null) {
    const place = continuing(last, read);
    return place && { unit: 'paragraph', ...place };
  }
  if (!paragraphForms.includes(read.form) || numeral.system !== 'arabic' || read.branches.length > 0)
    return null;
  if (state.article) {
    const isNumberedFirst = numeral.value === 1 && paragraphs.length === 1 && isEmpty(last);
    return isNumberedFirst || numeral.value === paragraphs.length + 1 ? paragraph() : null;
  }
  return numeral.value === 1 && !/次の|下記|左の/.test(last.ending) ? paragraph() : null;
}

function asFirst({ open }: BodyState, read: ReadLabel, kana: () => NumeralSystem): Place | null {
  const numeral = firstReading(read, kana);
  if (!numeral || open.length === 0 || open.length > deepest) return null;
  const style: LabelStyle = { form: read.form, system: numeral.system };
  const innermost = open.at(-1);
  const same = innermost?.style?.form === style.form && innermost.style.system === style.system;
  // A list that begins anew beside its own last unit is a list of the same parent.
  const depth = same && open.length > 1 ? open.length - 2 : open.length - 1;
  return { unit: 'item', label: labelOf(read, numeral), style, depth };
}

function firstReading(read: ReadLabel, kana: () => NumeralSystem): Numeral | null {
  if (read.branches.length > 0) return null;
  const isAmbiguous = read.numerals.some(({ system, value }) => system === 'iroha' && value === 1);
  const wanted = isAmbiguous ? kana() : null;
  if (wanted !== null) return read.numerals.find(({ system }) => system === wanted) ?? null;
  return read.numerals.find(({ value }) => value === 1) ?? null;
}

function isFirst(read: ReadLabel, numeral: Numeral): boolean {
  return numeral.value === 1 && read.branches.length === 0;
}

export function labelOf(read: ReadLabel, numeral: Numeral): Label {
  const number = [numeral.value, ...read.branches];
  const through = read.through?.numerals.find(({ system }) => system === numeral.system);
  if (!read.through || !through) return { number, text: read.text };
  return { number, through: [through.value, ...read.through.branches], text: read.text };
}

/** Forces a label that fits nowhere to be an item of the innermost list, or a paragraph. */
export function forcedPlace({ open }: BodyState, read: ReadLabel, unit: 'paragraph' | 'item'): Place | null {
  const [numeral] = read.numerals;
  if (!numeral) return null;
  const style: LabelStyle = { form: read.form, system: numeral.system };
  const label = labelOf(read, numeral);
  if (unit === 'paragraph') return { unit, label, style };
  const depth = open.findLastIndex(({ children }) =>
    children.some((child) => child.kind === 'unit' && child.style?.form === read.form),
  );
  return open.length === 0 ? null : { unit, label, style, depth: depth < 0 ? open.length - 1 : depth };
}

import { isSameTree } from '../isSameTree.ts';
import type { Paragraph, Regulation, SupplementaryProvisions } from '../regulation.ts';
import { blockLines } from './blockLines.ts';

/**
 * What becomes of 附則 when a regulation is amended: `new_instrument` that of the amending instrument stands there alone (条例,
 * 規則), `append` it is put behind those of the regulation as well (要綱), `overwrite_date` the day in the only 附則 is rewritten.
 */
export type SupplementPolicy = 'new_instrument' | 'append' | 'overwrite_date';

/** The amending instrument (改正規程) around the statements. */
export interface Instrument {
  readonly policy: SupplementPolicy;
  /** Number, day of resolution and enacting body above the title, a line each. */
  readonly above?: readonly string[];
  /** By which the amended regulation is identified behind its title: 平成25年9月11日専門部会議決; blank if it is not known. */
  readonly identification?: string;
  /** The instrument's own 附則, a sentence or numbered paragraphs each; taken from the new version unless given. */
  readonly supplement?: readonly string[];
}

/** The new version as the policy lets it be, and what the instrument says itself. */
export interface InstrumentPlan {
  readonly target: Regulation;
  /** Lines of the instrument's own 附則, its heading first; empty for none. */
  readonly supplement: readonly string[];
  /** What the office should look at before it uses the text. */
  readonly warnings: readonly string[];
}

const isSupplement = (part: Regulation['tail'][number]): part is SupplementaryProvisions =>
  part.kind === 'supplement';

/** Divides what changes in 附則 into what is amended and what the instrument says in its own 附則. */
export function planInstrument(old: Regulation, to: Regulation, instrument: Instrument): InstrumentPlan {
  const [olds, news] = [old.tail.filter(isSupplement), to.tail.filter(isSupplement)];
  if (instrument.policy === 'overwrite_date') return overwriting(to, isSameTree(olds, news));
  const own = ownSupplement(olds, news, instrument);
  const others = to.tail.filter((part) => !isSupplement(part));
  const kept = instrument.policy === 'append' && own ? [...olds, own] : olds;
  const target = { ...to, tail: [...kept, ...others] };
  if (!own) {
    return {
      target,
      supplement: [],
      warnings: ['改正の施行期日がありません。改正する規程の附則に、施行期日を入れてください。'],
    };
  }
  const heading = `　　　${own.heading}${own.instrument}`;
  return { target, supplement: [heading, ...supplementLines(own)], warnings: [] };
}

function overwriting(to: Regulation, isUntouched: boolean): InstrumentPlan {
  const warning =
    '附則の施行日を書き換えると、制定のときの施行日が規程から分からなくなり、改正そのものの施行期日もありません。改正する規程の附則で施行期日を定める形を検討してください。';
  return { target: to, supplement: [], warnings: isUntouched ? [] : [warning] };
}

/** As given; or the 附則 that the new version has more than the old one; or the sentence that it has another day in. */
function ownSupplement(
  olds: readonly SupplementaryProvisions[],
  news: readonly SupplementaryProvisions[],
  { supplement }: Instrument,
): SupplementaryProvisions | null {
  if (supplement && supplement.length > 0) return ownOf(supplement);
  const added = news.find((each) => !olds.some((old) => isSameTree(old, each)) && news.length > olds.length);
  if (added) return added;
  const known = new Set(olds.flatMap(textsOf));
  const changed = news.flatMap(textsOf).filter((text) => !known.has(text));
  return changed.length > 0 ? ownOf(changed) : null;
}

const textsOf = ({ provisions }: SupplementaryProvisions): string[] =>
  provisions.flatMap((each) => {
    if (each.kind === 'group') return [];
    return each.kind === 'article' ? each.paragraphs.map(({ text }) => text) : [each.text];
  });

function ownOf(texts: readonly string[]): SupplementaryProvisions {
  const isNumbered = texts.length > 1;
  const provisions: Paragraph[] = texts.map((text, index) => ({
    kind: 'paragraph',
    caption: null,
    label: isNumbered ? { number: [index + 1], text: String(index + 1) } : null,
    text,
    children: [],
  }));
  return { kind: 'supplement', heading: '附　則', instrument: '', extract: false, provisions };
}

/** An unnumbered sentence is set in by one character. */
function supplementLines({ provisions }: SupplementaryProvisions): string[] {
  return blockLines(provisions).map((line) => line.replace(/^　　/, '　'));
}

/** The kind of instrument that amends one of this title: 規程 by 規程, 法 by 法律. */
function kindFor(title: string): string {
  if (/法$/.test(title)) return '法律';
  if (/(?<!政|省|府)令$/.test(title)) return '政令';
  return /(規程|要綱|要領|規則|条例|規約|会則|政令|省令)$/.exec(title)?.[1] ?? '規程';
}

/** The whole instrument, line by line, around the statements. */
export function instrumentLines(
  title: string,
  { above = [], identification = '' }: Instrument,
  statements: readonly string[],
  supplement: readonly string[],
): string[] {
  const behind = identification === '' ? '' : `（${identification}）`;
  return [
    ...above,
    `　　　${title}の一部を改正する${kindFor(title)}`,
    `　${title}${behind}の一部を次のように改正する。`,
    ...statements,
    ...supplement,
  ];
}

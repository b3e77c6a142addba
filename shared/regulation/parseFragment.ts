import { readBody } from './bodyLines.ts';
import { BodyState, type ClassedLine } from './bodyState.ts';
import type { Diagnostic } from './diagnostic.ts';
import { finishProvision, type UnitDraft, unitDraft } from './drafts.ts';
import type { ReadLabel } from './enumerationLabel.ts';
import { labelOf } from './enumerationPlace.ts';
import { classifyLine } from './lineClass.ts';
import type { Block, Item, Label, Provision } from './regulation.ts';
import { sourceLines } from './sourceLines.ts';
import { follows } from './unitLabel.ts';

/** Where lines will stand that an amendment adds. */
export interface FragmentPlace {
  /** What the outermost units of the lines are; articles with or without 章 above them are `article`. */
  readonly level: 'article' | 'paragraph' | 'item';
  /** The number of the unit in front of them; null if they come first. */
  readonly previous: readonly number[] | null;
  /** Paragraphs of an article; false for those of 附則 or of a regulation without articles. */
  readonly inArticle: boolean;
}

export interface Fragment {
  /** Articles and groups, or paragraphs; of items, those with the blocks between them. */
  readonly units: readonly Provision[] | readonly (Item | Block)[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads units outside a regulation by the same rules as inside: the block under a statement of an amending text. The first may
 * have any number (第4条, 3, ハ); what its label counts in is told by the unit before it. A first paragraph without a number is
 * the first of its article.
 */
export function parseFragment(text: string, place: FragmentPlace): Fragment {
  const lines: ClassedLine[] = sourceLines(text).map((line) => ({ ...line, class: classifyLine(line) }));
  const state = new BodyState(lines, []);
  const placeholders = place.level === 'article' ? 0 : putBefore(state, lines, place);
  readBody(state, 0);
  const units =
    place.level === 'item'
      ? childrenOf(finishProvision(state.main[0] ?? unitDraft(0, ''))).slice(placeholders)
      : provisionsOf(state, place).slice(placeholders);
  return { units: units as Fragment['units'], diagnostics: state.diagnostics };
}

function provisionsOf(state: BodyState, { level, inArticle }: FragmentPlace): readonly Provision[] {
  const provisions = state.main.map(finishProvision);
  const [first] = provisions;
  return level === 'paragraph' && inArticle && first?.kind === 'article' ? first.paragraphs : provisions;
}

function childrenOf(provision: Provision): readonly (Item | Block)[] {
  if (provision.kind === 'paragraph') return provision.children;
  return provision.kind === 'article' ? (provision.paragraphs[0]?.children ?? []) : [];
}

/** Opens what the lines stand in, with the unit in front of them. @returns how many units are not those of the lines */
function putBefore(
  state: BodyState,
  lines: readonly ClassedLine[],
  { level, previous, inArticle }: FragmentPlace,
): number {
  const first = lines.find(({ class: own }) => own.kind === 'enumeration' || own.kind === 'ordinal');
  const isLabelled =
    first !== undefined && lines.indexOf(first) <= (lines[0]?.class.kind === 'caption' ? 1 : 0);
  const read =
    first?.class.kind === 'enumeration' || first?.class.kind === 'ordinal' ? first.class.label : null;
  const before = isLabelled && read ? siblingBefore(read, previous) : null;
  if (level === 'item') {
    const paragraph = unitDraft(0, '次の');
    if (before) paragraph.children.push(before);
    state.openParagraph(paragraph);
    return before ? 1 : 0;
  }
  const line = lines[0];
  if (inArticle && line) {
    state.openArticle(line, { number: [1], text: '' }, { form: 'article', system: 'arabic' }, null);
  }
  if (before) state.openParagraph(before);
  return before ? 1 : 0;
}

/** A unit with the number before the label's, written like it; null if the label is the first of its list. */
function siblingBefore(read: ReadLabel, previous: readonly number[] | null): UnitDraft | null {
  const numeral =
    read.numerals.find(({ value }) => previous !== null && follows([value, ...read.branches], previous)) ??
    read.numerals.find(({ value }) => value === 1) ??
    read.numerals[0];
  if (!numeral) return null;
  const number = predecessor([numeral.value, ...read.branches]);
  if (number === null) return null;
  const label: Label = { number, text: labelOf(read, numeral).text };
  return unitDraft(0, '。', label, { form: read.form, system: numeral.system });
}

function predecessor(number: readonly number[]): number[] | null {
  const last = number.at(-1) ?? 1;
  const head = number.slice(0, -1);
  if (head.length > 0 && last <= 2) return head;
  return last > 1 ? [...head, last - 1] : null;
}

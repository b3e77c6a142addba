import type { LabelForm } from './enumerationLabel.ts';
import type { NumeralSystem } from './numeral.ts';
import type {
  Appendix,
  Article,
  Block,
  Caption,
  Group,
  GroupLevel,
  Item,
  Label,
  Paragraph,
  Provision,
  SupplementaryProvisions,
} from './regulation.ts';

/** How the label of a unit is written; units of one list are alike in it. */
export interface LabelStyle {
  readonly form: LabelForm;
  readonly system: NumeralSystem;
}

/** How much of its last words a draft knows by heart: rules look at how a text ends, and asking it whole each time is slow. */
const memory = 200;

/** A paragraph or item while its lines are read. */
export interface UnitDraft {
  readonly kind: 'unit';
  readonly label: Label | null;
  readonly style: LabelStyle | null;
  caption: Caption | null;
  /** Its words, line by line. */
  parts: string[];
  /** The last of its words. */
  ending: string;
  readonly children: (UnitDraft | BlockDraft)[];
  readonly line: number;
}

export interface BlockDraft {
  readonly kind: 'block';
  readonly what: Block['what'];
  readonly lines: string[];
}

export interface ArticleDraft {
  readonly kind: 'article';
  readonly label: Label;
  readonly caption: Caption | null;
  readonly paragraphs: UnitDraft[];
  readonly line: number;
  /** Blanks before its label: what it quotes stands further in. */
  readonly indent: number;
  /** 第1 and Ⅰ instead of 第1条 */
  readonly style: LabelStyle;
}

export interface GroupDraft {
  readonly kind: 'group';
  readonly level: GroupLevel;
  readonly label: Label;
  readonly heading: string;
  readonly provisions: ProvisionDraft[];
  readonly line: number;
}

export type ProvisionDraft = GroupDraft | ArticleDraft | UnitDraft;

export interface SupplementDraft {
  readonly kind: 'supplement';
  readonly heading: string;
  instrument: string;
  readonly extract: boolean;
  readonly provisions: ProvisionDraft[];
}

export interface AppendixDraft {
  readonly kind: 'appendix';
  readonly what: Appendix['what'];
  readonly heading: string;
  readonly lines: string[];
}

export function unitDraft(
  line: number,
  text: string,
  label: Label | null = null,
  style: LabelStyle | null = null,
): UnitDraft {
  const draft: UnitDraft = {
    kind: 'unit',
    label,
    style,
    caption: null,
    parts: [],
    ending: '',
    children: [],
    line,
  };
  addWords(draft, text);
  return draft;
}

export function addWords(draft: UnitDraft, text: string): void {
  if (text === '') return;
  draft.parts.push(text);
  draft.ending = (draft.ending + text).slice(-memory);
}

export function finishProvision(draft: ProvisionDraft): Provision {
  switch (draft.kind) {
    case 'group':
      return finishGroup(draft);
    case 'article':
      return finishArticle(draft);
    case 'unit':
      return finishParagraph(draft);
  }
}

function finishGroup({ level, label, heading, provisions }: GroupDraft): Group {
  return { kind: 'group', level, label, heading, provisions: provisions.map(finishProvision) };
}

function finishArticle({ label, caption, paragraphs }: ArticleDraft): Article {
  return { kind: 'article', label, caption, paragraphs: paragraphs.map(finishParagraph) };
}

function finishParagraph({ caption, label, parts, children }: UnitDraft): Paragraph {
  return { kind: 'paragraph', caption, label, text: parts.join(''), children: children.map(finishChild) };
}

function finishChild(draft: UnitDraft | BlockDraft): Item | Block {
  if (draft.kind === 'block') return { kind: 'block', what: draft.what, lines: withoutEdges(draft.lines) };
  const { label, parts, children } = draft;
  return {
    kind: 'item',
    label: label ?? { number: [1], text: '' },
    text: parts.join(''),
    children: children.map(finishChild),
  };
}

export function finishTail(draft: SupplementDraft | AppendixDraft): SupplementaryProvisions | Appendix {
  if (draft.kind === 'appendix') {
    return { kind: 'appendix', what: draft.what, heading: draft.heading, lines: withoutEdges(draft.lines) };
  }
  const { heading, instrument, extract, provisions } = draft;
  return { kind: 'supplement', heading, instrument, extract, provisions: provisions.map(finishProvision) };
}

function withoutEdges(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

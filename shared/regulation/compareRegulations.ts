import type { DigitStyle } from '../calendar/japaneseNumber.ts';
import { alignUnits } from './alignment.ts';
import { definedTermsOf } from './definedTerms.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import type {
  Appendix,
  Article,
  Block,
  Group,
  Item,
  Paragraph,
  Provision,
  Regulation,
  SupplementaryProvisions,
} from './regulation.ts';
import { numberedName } from './unitName.ts';

/** What a row is about. `heading` is the name of a chapter or 附則, `article` the caption and number of an article. */
export type RowKind =
  | 'title'
  | 'front'
  | 'contents'
  | 'heading'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'block'
  | 'appendix';

/** One unit in one version. */
export interface RowSide {
  /** As printed: 第2条, 2, (1); empty where none is printed. */
  readonly label: string;
  /** As cited: 第2条第1項第1号, 附則第2項. */
  readonly name: string;
  /** Its own words; of an article its caption. */
  readonly text: string;
}

/**
 * A unit of both versions, or of one of them. Rows stand in the order of the new version; what is gone stands behind what was
 * before it.
 */
export interface ComparisonRow {
  readonly kind: RowKind;
  readonly status: 'unchanged' | 'changed' | 'added' | 'deleted';
  readonly old: RowSide | null;
  readonly new: RowSide | null;
  /** Whether only its number, or its number as well, is another one. */
  readonly isRenumbered: boolean;
  /** What changed in its words, with the boundaries that the amending text quotes. */
  readonly hunks: readonly Hunk[];
  /** Of what jumped over others: the index of the row in which it is now, or was. */
  readonly movedTo: number | null;
  readonly movedFrom: number | null;
}

export interface Comparison {
  readonly rows: readonly ComparisonRow[];
}

/** Aligns two versions of a regulation, unit by unit, with word-level hunks: what redline and comparison table show. */
export function compareRegulations(old: Regulation, to: Regulation): Comparison {
  const rows = new Rows(definedTermsOf(old));
  rows.add('title', titleSide(old), titleSide(to));
  rows.align('front', fronts(old), fronts(to));
  rows.align('contents', contents(old), contents(to));
  rows.provisions(old.main, to.main, '', '');
  rows.tail(old.tail, to.tail);
  return { rows: withMoves(rows.rows) };
}

const side = (label: string, name: string, text: string): RowSide => ({ label, name, text });

function titleSide({ title }: Regulation): RowSide | null {
  return title && side('', '題名', title.lines.join(''));
}

const fronts = ({ front }: Regulation): RowSide[] => front.map(({ text }) => side('', '', text));
const contents = ({ tableOfContents }: Regulation): RowSide[] =>
  (tableOfContents?.lines ?? []).map((line) => side('', '目次', line));

class Rows {
  readonly rows: ComparisonRow[] = [];
  readonly #terms: readonly string[];

  constructor(terms: readonly string[]) {
    this.#terms = terms;
  }

  add(kind: RowKind, old: RowSide | null, to: RowSide | null): void {
    if (!old && !to) return;
    const isRenumbered = old !== null && to !== null && old.label !== to.label;
    const isSame = old !== null && to !== null && old.text === to.text;
    const hunks = old && to && !isSame ? hunksOf(old.text, to.text, this.#terms) : [];
    const status = !old ? 'added' : !to ? 'deleted' : isSame ? 'unchanged' : 'changed';
    this.rows.push({ kind, status, old, new: to, isRenumbered, hunks, movedTo: null, movedFrom: null });
  }

  /** Lines of both versions, by what they say and where they stand. */
  align(kind: RowKind, olds: readonly RowSide[], news: readonly RowSide[]): void {
    const asBlock = ({ text }: RowSide): Block => ({ kind: 'block', what: 'text', lines: [text] });
    const [blocks, newBlocks] = [olds.map(asBlock), news.map(asBlock)];
    for (const pair of alignUnits(blocks, newBlocks)) {
      const one = pair.old && (olds[blocks.indexOf(pair.old)] ?? null);
      const other = pair.new && (news[newBlocks.indexOf(pair.new)] ?? null);
      this.add(kind, one, other);
    }
  }

  provisions(olds: readonly Provision[], news: readonly Provision[], oldName: string, newName: string): void {
    const [before, after] = [flat(olds), flat(news)];
    const loose = (all: readonly Provision[]): Paragraph[] => all.filter((each) => each.kind === 'paragraph');
    const [looseOld, looseNew] = [loose(before), loose(after)];
    for (const { old, new: to } of alignUnits(before, after)) {
      if (old?.kind === 'paragraph' || to?.kind === 'paragraph') {
        const one = old?.kind === 'paragraph' ? old : null;
        const other = to?.kind === 'paragraph' ? to : null;
        this.#paragraph(one, other, names(one, looseOld, oldName), names(other, looseNew, newName));
      } else if (old?.kind === 'group' || to?.kind === 'group') {
        this.add('heading', old && headingSide(old as Group), to && headingSide(to as Group));
      } else this.#article(old as Article | null, to as Article | null, oldName, newName);
    }
  }

  #article(old: Article | null, to: Article | null, oldName: string, newName: string): void {
    const [one, other] = [old && oldName + old.label.text, to && newName + to.label.text];
    const own = (article: Article | null, name: string | null): RowSide | null =>
      article && side(article.label.text, name ?? '', article.caption?.text ?? '');
    this.add('article', own(old, one), own(to, other));
    const [olds, news] = [old?.paragraphs ?? [], to?.paragraphs ?? []];
    for (const pair of alignUnits(olds, news)) {
      this.#paragraph(
        pair.old,
        pair.new,
        names(pair.old, olds, one ?? ''),
        names(pair.new, news, other ?? ''),
      );
    }
  }

  #paragraph(old: Paragraph | null, to: Paragraph | null, oldName: string, newName: string): void {
    const own = (paragraph: Paragraph | null, name: string): RowSide | null =>
      paragraph && side(paragraph.label?.text ?? '', name, paragraph.text);
    this.add('paragraph', own(old, oldName), own(to, newName));
    this.#children(old?.children ?? [], to?.children ?? [], oldName, newName);
  }

  #children(
    olds: readonly (Item | Block)[],
    news: readonly (Item | Block)[],
    oldName: string,
    newName: string,
  ): void {
    for (const { old, new: to } of alignUnits(olds, news)) {
      const [one, other] = [old && childSide(old, oldName), to && childSide(to, newName)];
      this.add((old ?? to)?.kind === 'block' ? 'block' : 'item', one, other);
      const below = (unit: Item | Block | null): readonly (Item | Block)[] =>
        unit?.kind === 'item' ? unit.children : [];
      if (below(old).length + below(to).length > 0) {
        this.#children(below(old), below(to), one?.name ?? '', other?.name ?? '');
      }
    }
  }

  tail(olds: Regulation['tail'], news: Regulation['tail']): void {
    const rest = [...news];
    for (const old of olds) {
      const at = rest.findIndex((part) => partName(part) === partName(old));
      if (at < 0) {
        this.#part(old, null);
        continue;
      }
      for (const added of rest.splice(0, at)) this.#part(null, added);
      this.#part(old, rest.shift() ?? null);
    }
    for (const added of rest) this.#part(null, added);
  }

  #part(old: Part | null, to: Part | null): void {
    const own = (part: Part | null): RowSide | null => part && side('', partName(part), headOf(part));
    if ((old ?? to)?.kind === 'supplement') {
      this.add('heading', own(old), own(to));
      const provisions = (part: Part | null): readonly Provision[] =>
        part?.kind === 'supplement' ? part.provisions : [];
      this.provisions(provisions(old), provisions(to), '附則', '附則');
      return;
    }
    this.add('appendix', own(old), own(to));
    const lines = (part: Part | null): RowSide[] =>
      part?.kind === 'appendix' ? part.lines.map((line) => side('', partName(part), line)) : [];
    this.align('block', lines(old), lines(to));
  }
}

type Part = SupplementaryProvisions | Appendix;

const partName = (part: Part): string =>
  part.kind === 'supplement' ? `附則${part.instrument}` : part.heading.replace(/[ 　]*[（(].*$/, '');
const headOf = (part: Part): string =>
  part.kind === 'supplement' ? part.heading + part.instrument : part.heading;

const headingSide = ({ label, heading }: Group): RowSide => side(label.text, label.text, heading);

/** Headings, articles and paragraphs in one list; a heading stands for itself only. */
function flat(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((each) =>
    each.kind === 'group' ? [{ ...each, provisions: [] }, ...flat(each.provisions)] : [each],
  );
}

const digitsOf = (label: string): DigitStyle => (/[一二三四五六七八九十]/.test(label) ? 'kanji' : 'half');

/** 第2条第1項, but 第7条 for its only paragraph. */
function names(paragraph: Paragraph | null, all: readonly Paragraph[], holder: string): string {
  if (!paragraph || (all.length === 1 && (holder !== '附則' || paragraph.label === null))) return holder;
  return holder + numberedName([all.indexOf(paragraph) + 1], '項', digitsOf(holder));
}

function childSide(child: Item | Block, holder: string): RowSide {
  if (child.kind === 'block') return side('', holder, child.lines.join('\n'));
  const isPart = /[号ア-ヺ）)]$/.test(holder) || /^[（(]?[ア-ヺ]/.test(child.label.text);
  const name = isPart ? child.label.text : numberedName(child.label.number, '号', digitsOf(holder));
  return side(child.label.text, holder + name, child.text);
}

/** What is gone in one place and new in another in the same words has moved. */
function withMoves(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const gone = new Map<string, number | null>();
  const keyOf = (kind: RowKind, { text }: RowSide): string => `${kind} ${text}`;
  for (const [index, { kind, status, old }] of rows.entries()) {
    if (status !== 'deleted' || !old || old.text.length < 8) continue;
    const key = keyOf(kind, old);
    gone.set(key, gone.has(key) ? null : index);
  }
  const moved = [...rows];
  for (const [index, row] of rows.entries()) {
    if (row.status !== 'added' || !row.new) continue;
    const from = gone.get(keyOf(row.kind, row.new));
    const other = from === undefined || from === null ? undefined : moved[from];
    if (!other || from === undefined || from === null || other.movedTo !== null) continue;
    moved[index] = { ...row, movedFrom: from };
    moved[from] = { ...other, movedTo: index };
  }
  return moved;
}

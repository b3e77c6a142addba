import { alignUnits } from './alignment.ts';
import { type ComparisonRow, type RowKind, type RowSide, withMoves } from './comparisonRow.ts';
import { definedTermsOf } from './definedTermsOf.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { ownDigits } from './ownDigits.ts';
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

export interface Comparison {
  readonly rows: readonly ComparisonRow[];
}

/** Aligns two versions of a regulation, unit by unit, with word-level hunks: what redline and comparison table show. */
export function compareRegulations(old: Regulation, to: Regulation): Comparison {
  const rows = new Rows(definedTermsOf(old), ownDigits(to) === 'kanji' ? 'kanji' : 'half');
  rows.add('title', titleSide(old), titleSide(to));
  rows.align('front', fronts(old), fronts(to));
  rows.align('contents', contents(old), contents(to));
  rows.provisions(old.main, to.main, '', '');
  rows.tail(old.tail, to.tail);
  return { rows: rows.hasDeleted ? withMoves(rows.rows) : rows.rows };
}

const noHunks: readonly Hunk[] = [];

const side = (label: string, name: string, text: string): RowSide => ({ label, name, text });

function titleSide({ title }: Regulation): RowSide | null {
  return title && side('', '題名', title.lines.join(''));
}

const fronts = ({ front }: Regulation): RowSide[] => front.map(({ text }) => side('', '', text));
const contents = ({ tableOfContents }: Regulation): RowSide[] =>
  (tableOfContents?.lines ?? []).map((line) => side('', '目次', line));

class Rows {
  readonly rows: ComparisonRow[] = [];
  hasDeleted = false;
  readonly #terms: readonly string[];
  readonly #digits: Figures;

  constructor(terms: readonly string[], digits: Figures) {
    this.#terms = terms;
    this.#digits = digits;
  }

  add(kind: RowKind, old: RowSide | null, to: RowSide | null): void {
    if (!old && !to) return;
    const isRenumbered = old !== null && to !== null && old.label !== to.label;
    const isSame = old !== null && to !== null && old.text === to.text;
    const hunks = old && to && !isSame ? hunksOf(old.text, to.text, this.#terms) : noHunks;
    if (!to) this.hasDeleted = true;
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
    for (const { old, new: to, isUnchanged } of alignUnits(before, after)) {
      if (isUnchanged && old?.kind === 'article' && to?.kind === 'article') {
        this.#unchanged(old, to, oldName, newName);
      } else if (old?.kind === 'paragraph' || to?.kind === 'paragraph') {
        const one = old?.kind === 'paragraph' ? old : null;
        const other = to?.kind === 'paragraph' ? to : null;
        this.#paragraph(
          one,
          other,
          names(one, looseOld, oldName, this.#digits),
          names(other, looseNew, newName, this.#digits),
        );
      } else if (old?.kind === 'group' || to?.kind === 'group') {
        this.add('heading', old && headingSide(old as Group), to && headingSide(to as Group));
      } else this.#article(old as Article | null, to as Article | null, oldName, newName);
    }
  }

  /** An article that says what it said: nothing to look for in it. */
  #unchanged(old: Article, to: Article, oldName: string, newName: string): void {
    const [one, other] = [oldName + old.label.text, newName + to.label.text];
    const caption = old.caption?.text ?? '';
    const own = side(old.label.text, one, caption);
    this.#same('article', own, one === other ? own : side(to.label.text, other, caption));
    for (const [index, paragraph] of old.paragraphs.entries()) {
      const isOnly = old.paragraphs.length === 1;
      const named = (holder: string): string =>
        isOnly ? holder : holder + shortName([index + 1], '項', this.#digits);
      this.#sameUnit(
        'paragraph',
        paragraph,
        paragraph.label?.text ?? '',
        named(one),
        one === other ? null : named(other),
      );
    }
  }

  /** @param newName null where the unit has the name that it had. */
  #sameUnit(
    kind: 'paragraph' | 'item',
    unit: Paragraph | Item,
    label: string,
    name: string,
    newName: string | null,
  ): void {
    const own = side(label, name, unit.text);
    this.#same(kind, own, newName === null ? own : { ...own, name: newName });
    for (const child of unit.children) {
      const below = childSide(child, name, kind === 'item', this.#digits);
      const moved = newName === null ? null : childSide(child, newName, kind === 'item', this.#digits).name;
      if (child.kind === 'item') this.#sameUnit('item', child, below.label, below.name, moved);
      else this.#same('block', below, moved === null ? below : { ...below, name: moved });
    }
  }

  #same(kind: RowKind, old: RowSide, to: RowSide): void {
    const isRenumbered = old.label !== to.label;
    this.rows.push({
      kind,
      status: 'unchanged',
      old,
      new: to,
      isRenumbered,
      hunks: noHunks,
      movedTo: null,
      movedFrom: null,
    });
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
        names(pair.old, olds, one ?? '', this.#digits),
        names(pair.new, news, other ?? '', this.#digits),
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
    isPart = false,
  ): void {
    for (const { old, new: to } of alignUnits(olds, news)) {
      const one = old && childSide(old, oldName, isPart, this.#digits);
      const other = to && childSide(to, newName, isPart, this.#digits);
      this.add((old ?? to)?.kind === 'block' ? 'block' : 'item', one, other);
      const below = (unit: Item | Block | null): readonly (Item | Block)[] =>
        unit?.kind === 'item' ? unit.children : [];
      if (below(old).length + below(to).length > 0) {
        this.#children(below(old), below(to), one?.name ?? '', other?.name ?? '', true);
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

type Figures = 'half' | 'kanji';

const firstNames = (unit: '項' | '号'): Readonly<Record<Figures, readonly string[]>> => ({
  half: Array.from({ length: 10 }, (_, number) => numberedName([number], unit, 'half')),
  kanji: Array.from({ length: 10 }, (_, number) => numberedName([number], unit, 'kanji')),
});

/** Names that nearly every article has, made once. */
const names0to9 = { 項: firstNames('項'), 号: firstNames('号') };

function shortName(number: readonly number[], unit: '項' | '号', digits: Figures): string {
  const known = number.length === 1 ? names0to9[unit][digits][number[0] ?? 0] : undefined;
  return known ?? numberedName(number, unit, digits);
}

/** 第2条第1項, but 第7条 for its only paragraph. */
function names(
  paragraph: Paragraph | null,
  all: readonly Paragraph[],
  holder: string,
  digits: Figures,
): string {
  if (!paragraph || (all.length === 1 && (holder !== '附則' || paragraph.label === null))) return holder;
  return holder + shortName([all.indexOf(paragraph) + 1], '項', digits);
}

/** @param isPart whether it is a part of an item (イ), which has no word of its own. */
function childSide(child: Item | Block, holder: string, isPart: boolean, digits: Figures): RowSide {
  if (child.kind === 'block') return side('', holder, child.lines.join('\n'));
  const isNamedByLabel = isPart || /^[（(]?[ア-ヺ]/.test(child.label.text);
  const name = isNamedByLabel ? child.label.text : shortName(child.label.number, '号', digits);
  return side(child.label.text, holder + name, child.text);
}

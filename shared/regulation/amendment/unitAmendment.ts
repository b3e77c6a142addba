import { alignUnits, type Pair } from '../alignment.ts';
import type { Article, Block, Item, Paragraph } from '../regulation.ts';
import { compareNumbers } from '../unitLabel.ts';
import type { AnyUnit } from '../unitView.ts';
import { blockLines, sentenceBlock } from './blockLines.ts';
import { plainReference, stepsTo } from './nameUnit.ts';
import type { Operation, Script } from './script.ts';
import { type Gap, type KeptUnit, type SiblingChanges, type SiblingSteps, sequence } from './sequence.ts';
import type { UnitReference, UnitSpan, UnitStep, WordChange } from './statement.ts';
import { planText, type TextPlan } from './textPlan.ts';
import { ancestorOf, childrenOf, everyUnit } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

type Parent = Article | Paragraph | Item;

/** What the amendments of all units draw on. */
export interface AmendmentContext {
  readonly script: Script;
  /** The working unit of a unit of the old regulation. */
  readonly unitOf: (old: AnyUnit) => WorkUnit;
  readonly terms: readonly string[];
  /** Units that are written anew because a finer form could not be proved. */
  readonly coarse: ReadonlySet<AnyUnit>;
}

/** The unit whose statement speaks of what is in it: its article, or the paragraph of a text without articles. */
export function topicOf(unit: WorkUnit): WorkUnit {
  const article = ancestorOf(unit, 'article');
  if (article) return article;
  let at = unit;
  while (at.parent && at.kind !== 'paragraph') at = at.parent;
  return at;
}

export const referenceTo = (unit: WorkUnit): UnitReference => plainReference(stepsTo(unit));
export const spanOf = (from: UnitReference): UnitSpan => ({ from, to: null });

/** 第3条, 第3条及び第4条, 第3条から第5条まで */
export function spansOf(units: readonly WorkUnit[]): UnitSpan[] {
  const [first, last] = [units[0], units.at(-1)];
  if (units.length < 3 || !first || !last) return units.map((unit) => spanOf(referenceTo(unit)));
  return [{ from: referenceTo(first), to: referenceTo(last) }];
}

/** The numbers of new units: of a paragraph without a printed one its position. */
export function numberIn(unit: AnyUnit, position: number): readonly number[] {
  return 'label' in unit && unit.label ? unit.label.number : [position];
}

/**
 * Divides aligned siblings into what stays and what goes and comes between. What would both move and be written anew goes at
 * its old place and comes at the new one.
 */
export function siblingChanges<Unit extends AnyUnit>(
  context: AmendmentContext,
  pairs: readonly Pair<Unit>[],
  isWhole: (old: Unit, to: Unit) => boolean,
): SiblingChanges {
  const kept: KeptUnit[] = [];
  const gaps: { gone: WorkUnit[]; come: AnyUnit[] }[] = [{ gone: [], come: [] }];
  let position = 0;
  for (const pair of pairs) {
    if (pair.new) position += 1;
    const unit = pair.old && context.unitOf(pair.old);
    const number = pair.new ? numberIn(pair.new, position) : [];
    const gap = gaps.at(-1);
    if (unit && pair.old && pair.new) {
      const moves = compareNumbers(unit.number, number) !== 0;
      if (!moves || !isWhole(pair.old, pair.new)) {
        kept.push({ unit, to: pair.new, number });
        gaps.push({ gone: [], come: [] });
        continue;
      }
    }
    if (unit) gap?.gone.push(unit);
    if (pair.new) gap?.come.push(pair.new);
  }
  return { kept, gaps: gaps satisfies readonly Gap[] };
}

/** Amends what is inside an article, a paragraph or an item. */
export class UnitAmendment {
  readonly #context: AmendmentContext;

  constructor(context: AmendmentContext) {
    this.#context = context;
  }

  /** Whether an article is written anew rather than amended in its parts. */
  isArticleWhole(old: Article, to: Article): boolean {
    if (this.#context.coarse.has(old)) return true;
    const pairs = alignUnits(old.paragraphs, to.paragraphs);
    const kept = pairs.filter((pair) => pair.old && pair.new);
    if (kept.length === 0) return true;
    return kept.every((pair) => pair.old && pair.new && this.#isParagraphWhole(pair.old, pair.new));
  }

  article(unit: WorkUnit, old: Article, to: Article): void {
    const { script } = this.#context;
    if (this.isArticleWhole(old, to)) {
      script.withBlock(unit, null, replace(unit), blockLines([to]));
      return;
    }
    const [before, after] = [old.caption, to.caption];
    if (before && after && before.text !== after.text && this.#changeWithCaption(unit, old, to)) return;
    const reference: UnitReference = { ...referenceTo(unit), of: 'caption' };
    if (before && !after) script.own(unit, [{ op: 'delete', units: [spanOf(reference)] }]);
    if (before && after && before.text !== after.text) {
      script.own(unit, [{ op: 'rename', unit: reference, text: after.text }]);
    }
    const attach = (): void =>
      script.own(unit, [{ op: 'attachCaption', unit: referenceTo(unit), text: after?.text ?? '' }]);
    const pairs = alignUnits(old.paragraphs, to.paragraphs);
    const hasBlocks = pairs.some((pair) => !pair.old);
    if (!before && after && hasBlocks) attach();
    this.paragraphs(unit, pairs);
    if (!before && after && !hasBlocks) attach();
  }

  /** 第2条（見出しを含む。）中: one word changes in the caption and wherever else it stands in the article. */
  #changeWithCaption(unit: WorkUnit, old: Article, to: Article): boolean {
    const [texts, newTexts] = [textsOf(old), textsOf(to)];
    if (texts.length !== newTexts.length || !old.caption || !to.caption) return false;
    const at = texts.findIndex((text, index) => text !== newTexts[index]);
    const plan = at < 0 ? null : planText(texts[at] ?? '', newTexts[at] ?? '', [], this.#context.terms);
    const [change] = plan?.kind === 'words' ? plan.changes : [];
    if (plan?.kind !== 'words' || plan.changes.length !== 1 || change?.verb !== 'replace') return false;
    const [words = ''] = change.quotes;
    const changed = (text: string): string => text.replaceAll(words, () => change.text);
    const fits = texts.every((text, index) => changed(text) === newTexts[index]);
    if (!fits || change.quotes.length !== 1 || changed(old.caption.text) !== to.caption.text) return false;
    const scope: UnitReference = { ...referenceTo(unit), withCaption: true };
    this.#context.script.own(unit, [{ op: 'words', scopes: [spanOf(scope)], changes: [change] }]);
    return true;
  }

  /** The paragraphs of an article, or those of a text without articles. */
  paragraphs(holder: WorkUnit, pairs: readonly Pair<Paragraph>[]): void {
    const changes = siblingChanges(this.#context, pairs, (old, to) => this.#isParagraphWhole(old, to));
    sequence(changes, this.#paragraphSteps(holder, changes));
  }

  #paragraphSteps(holder: WorkUnit, { kept, gaps }: SiblingChanges): SiblingSteps {
    const { script } = this.#context;
    const isInArticle = holder.kind === 'article';
    const count = kept.length + gaps.reduce((sum, { come }) => sum + come.length, 0);
    const topic = (unit: WorkUnit): WorkUnit => (isInArticle ? holder : unit);
    return {
      isChanged: ({ unit, to }) => this.#isParagraphChanged(unit.source as Paragraph, to as Paragraph),
      changeWithin: ({ unit, to }) => this.#paragraph(unit, unit.source as Paragraph, to as Paragraph),
      remove: (units) => {
        const operation: Operation = { op: 'delete', units: spansOf(units) };
        if (isInArticle) script.own(holder, [operation]);
        else script.remove(operation);
      },
      move: ({ unit, number }) => {
        const steps = isInArticle ? stepsTo(holder) : stepsTo(unit).slice(0, -1);
        const target: UnitStep[] =
          isInArticle && count === 1 ? steps : [...steps, { at: 'paragraph', number }];
        script.move(topic(unit), [unit], { op: 'move', from: referenceTo(unit), to: plainReference(target) });
      },
      shift: (row, by) => this.#shift(topic, row, by),
      add: (units, before, after) =>
        this.#addParagraphs(holder, units as readonly Paragraph[], before, after),
    };
  }

  #shift(topic: (unit: WorkUnit) => WorkUnit, row: readonly KeptUnit[], by: number): void {
    const units = row.map(({ unit }) => unit);
    const [first, last] = [units[0], units.at(-1)];
    if (!first || !last) return;
    const span = { from: referenceTo(first), to: referenceTo(last) };
    this.#context.script.move(topic(first), units, { op: 'shift', units: span, by });
  }

  #addParagraphs(
    holder: WorkUnit,
    units: readonly Paragraph[],
    before: WorkUnit | null,
    after: WorkUnit | null,
  ): void {
    const { script } = this.#context;
    const topic = holder.kind === 'article' ? holder : null;
    const counts = [{ counter: '項' as const, count: units.length }];
    if (before && after) {
      const operation: Operation = {
        op: 'add',
        place: 'after',
        unit: referenceTo(before),
        counts,
        numbers: [],
      };
      script.withBlock(topic, before, operation, blockLines(units));
      return;
    }
    const numbers = before ? [] : units.map((unit, index) => numberIn(unit, index + 1));
    const place = before ? 'end' : 'numbered';
    script.withBlock(
      topic,
      holder,
      { op: 'add', place, unit: referenceTo(holder), counts, numbers },
      blockLines(units),
    );
  }

  #isParagraphChanged(old: Paragraph, to: Paragraph): boolean {
    return (
      old.text !== to.text || old.caption?.text !== to.caption?.text || childrenText(old) !== childrenText(to)
    );
  }

  /** A paragraph is written anew if its words are and it has no items, or if what is not numbered in it changes. */
  #isParagraphWhole(old: Paragraph, to: Paragraph): boolean {
    if (this.#context.coarse.has(old) || blocksText(old) !== blocksText(to)) return true;
    const hasItems = old.children.length > 0 && to.children.length > 0;
    return !hasItems && this.#plan(old, to).kind === 'whole';
  }

  #isItemWhole(old: Item, to: Item): boolean {
    return blocksText(old) !== blocksText(to) || this.#plan(old, to).kind === 'whole';
  }

  #plan(old: Paragraph | Item, to: Paragraph | Item): TextPlan {
    // 各号列記以外の部分 keeps the items out of the scope; 第1号 reaches its parts.
    const below = old.kind === 'paragraph' && itemsOf(old).length > 0 ? [] : textsBelow(old);
    return planText(old.text, to.text, below, this.#context.terms);
  }

  #paragraph(unit: WorkUnit, old: Paragraph, to: Paragraph): void {
    const { script } = this.#context;
    if (this.#isParagraphWhole(old, to)) {
      script.withBlock(topicOf(unit), null, replace(unit), blockLines([to]));
      return;
    }
    this.#paragraphCaption(unit, old, to);
    const hasItems = itemsOf(old).length > 0;
    this.#text(unit, hasItems, this.#plan(old, to), to.text);
    this.#items(unit, old, to);
  }

  #paragraphCaption(unit: WorkUnit, old: Paragraph, to: Paragraph): void {
    const { script } = this.#context;
    if (old.caption?.text === to.caption?.text) return;
    const caption: UnitReference = { ...referenceTo(unit), of: 'caption' };
    if (!to.caption) script.own(topicOf(unit), [{ op: 'delete', units: [spanOf(caption)] }]);
    else if (old.caption) script.own(topicOf(unit), [{ op: 'rename', unit: caption, text: to.caption.text }]);
    else script.own(topicOf(unit), [{ op: 'attachCaption', unit: referenceTo(unit), text: to.caption.text }]);
  }

  /** The own words of a paragraph or an item. */
  #text(unit: WorkUnit, chapeau: boolean, plan: TextPlan, newText: string): void {
    const { script } = this.#context;
    const topic = topicOf(unit);
    const reference = referenceTo(unit);
    switch (plan.kind) {
      case 'none':
        return;
      case 'words': {
        const scope = { ...reference, chapeau, sentence: plan.sentence };
        script.own(topic, wordClauses(scope, plan.changes));
        return;
      }
      case 'removeSentence':
        script.own(topic, [
          { op: 'delete', units: [spanOf({ ...reference, chapeau, sentence: plan.sentence })] },
        ]);
        return;
      case 'addSentence': {
        const operation: Operation = { op: 'addSentence', unit: reference, sentence: plan.sentence };
        script.withBlock(topic, null, operation, sentenceBlock(plan.text));
        return;
      }
      case 'replaceSentence': {
        const part = { ...reference, chapeau, sentence: plan.sentence };
        script.withBlock(topic, null, { op: 'replace', units: [spanOf(part)] }, sentenceBlock(plan.text));
        return;
      }
      case 'whole':
        script.withBlock(
          topic,
          null,
          { op: 'replace', units: [spanOf({ ...reference, chapeau })] },
          sentenceBlock(newText),
        );
    }
  }

  #items(holder: WorkUnit, old: Parent, to: Parent): void {
    const [before, after] = [itemsOf(old), itemsOf(to)];
    if (before.length === 0 && after.length === 0) return;
    const topic = topicOf(holder);
    const pairs = alignUnits(before, after);
    const changes = siblingChanges(this.#context, pairs, (one, other) => this.#isItemWhole(one, other));
    sequence(changes, this.#itemSteps(holder, topic));
  }

  #itemSteps(holder: WorkUnit, topic: WorkUnit): SiblingSteps {
    const { script } = this.#context;
    return {
      isChanged: ({ unit, to }) => {
        const [old, changed] = [unit.source as Item, to as Item];
        // Parts of items (イ, ロ) have no counter to move by.
        return (
          holder.kind === 'item' || old.text !== changed.text || childrenText(old) !== childrenText(changed)
        );
      },
      changeWithin: ({ unit, to }) => this.#item(unit, unit.source as Item, to as Item),
      remove: (units) => script.own(topic, [{ op: 'delete', units: spansOf(units) }]),
      move: ({ unit, to, number }) => {
        const last: UnitStep =
          holder.kind === 'item' ? { at: 'subitem', label: (to as Item).label.text } : { at: 'item', number };
        const target = plainReference([...stepsTo(unit).slice(0, -1), last]);
        script.move(topic, [unit], { op: 'move', from: referenceTo(unit), to: target });
      },
      shift: (row, by) => this.#shift(() => topic, row, by),
      add: (units, before, after) => this.#addItems(holder, units, before, after),
    };
  }

  #addItems(
    holder: WorkUnit,
    units: readonly AnyUnit[],
    before: WorkUnit | null,
    after: WorkUnit | null,
  ): void {
    const isFirst = childrenOf(holder, 'item').length === 0;
    const numbered = [{ counter: '号' as const, count: isFirst ? null : units.length }];
    const counts = holder.kind === 'item' ? [] : numbered;
    const [place, unit] =
      before && after
        ? (['after', before] as const)
        : before || !after
          ? (['end', holder] as const)
          : (['before', after] as const);
    const operation: Operation = { op: 'add', place, unit: referenceTo(unit), counts, numbers: [] };
    this.#context.script.withBlock(topicOf(holder), unit, operation, blockLines(units));
  }

  #item(unit: WorkUnit, old: Item, to: Item): void {
    if (this.#isItemWhole(old, to)) {
      this.#context.script.withBlock(topicOf(unit), null, replace(unit), blockLines([to]));
      return;
    }
    this.#text(unit, false, this.#plan(old, to), to.text);
    this.#items(unit, old, to);
  }
}

const replace = (unit: WorkUnit): Operation => ({ op: 'replace', units: [spanOf(referenceTo(unit))] });

/** One clause for each run of the same verb: …を…に改め、…の下に…を加え */
export function wordClauses(scope: UnitReference, changes: readonly WordChange[]): Operation[] {
  const clauses: { op: 'words'; scopes: UnitSpan[] | null; changes: WordChange[] }[] = [];
  for (const change of changes) {
    const last = clauses.at(-1);
    if (last && last.changes[0]?.verb === change.verb) last.changes.push(change);
    else clauses.push({ op: 'words', scopes: last ? null : [spanOf(scope)], changes: [change] });
  }
  return clauses;
}

const itemsOf = (unit: Parent): Item[] =>
  unit.kind === 'article' ? [] : unit.children.filter((child): child is Item => child.kind === 'item');

const blocksText = (unit: Paragraph | Item): string =>
  JSON.stringify(
    unit.children
      .map((child) => (child.kind === 'block' ? (child as Block).lines : child.kind))
      .filter((each) => each !== 'item'),
  );

const childrenText = ({ children }: Paragraph | Item): string => JSON.stringify(children);

function textsBelow(unit: Paragraph | Item): string[] {
  return unit.children.flatMap((child) =>
    child.kind === 'block' ? child.lines : [child.text, ...textsBelow(child)],
  );
}

const textsOf = (article: Article): string[] =>
  article.paragraphs.flatMap((paragraph) => [paragraph.text, ...textsBelow(paragraph)]);

/** The working units of a regulation by what they were made from. */
export function unitsBySource(root: WorkUnit): (old: AnyUnit) => WorkUnit {
  const bySource = new Map<unknown, WorkUnit>();
  for (const unit of everyUnit(root)) if (unit !== root) bySource.set(unit.source, unit);
  return (old) => {
    const unit = bySource.get(old);
    if (!unit) throw new Error('a unit of the old regulation');
    return unit;
  };
}

import { alignUnits } from '../alignment.ts';
import type { Item, Paragraph } from '../regulation.ts';
import { saysSame } from '../saysSame.ts';
import type { AnyUnit } from '../unitView.ts';
import {
  type AmendmentContext,
  noteRewriting,
  referenceTo,
  replacing,
  rewriteRow,
  shiftRow,
  siblingChanges,
  spanOf,
  spansOf,
  topicOf,
  wordClauses,
} from './amendmentContext.ts';
import { blockLines, sentenceBlock } from './blockLines.ts';
import { plainReference, stepsTo } from './nameUnit.ts';
import { printSentenceName } from './printUnits.ts';
import { type Rewriting, rewritingOfBlocks, rewritingOfText } from './rewriting.ts';
import { RowAmendment } from './rowAmendment.ts';
import type { Operation } from './script.ts';
import { type SiblingSteps, sequence } from './sequence.ts';
import type { UnitReference, UnitSpan, UnitStep } from './statement.ts';
import { planText, type TextPlan, type TextStep } from './textPlan.ts';
import { childrenOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

type Parent = Paragraph | Item;

/** Amends a paragraph: its own words, its items and their parts. */
export class ParagraphAmendment {
  readonly #context: AmendmentContext;
  readonly #rows: RowAmendment;

  constructor(context: AmendmentContext) {
    this.#context = context;
    this.#rows = new RowAmendment(context);
  }

  /**
   * A paragraph is written anew if its words are and it has no items, or if what is not numbered in it (a table, a list) changes
   * otherwise than by rows; null if it is amended in its parts.
   */
  rewritingOf(old: Paragraph, to: Paragraph): Rewriting | null {
    if (this.#context.coarse.has(old)) return { reason: null };
    const hasItems = itemsOf(old).length > 0 && itemsOf(to).length > 0;
    if (!hasItems && !this.#plan(old, to)) return this.#rewritingOfText(old, to);
    return this.#rewritingOfBlocks(old, to);
  }

  #rewritingOfText(old: Parent, to: Parent): Rewriting {
    return rewritingOfText(old.text, to.text, this.#context.terms);
  }

  #rewritingOfBlocks(old: Parent, to: Parent): Rewriting | null {
    return this.#rows.areAmendable(this.#context.unitOf(old), old, to) ? null : rewritingOfBlocks;
  }

  amend(unit: WorkUnit, old: Paragraph, to: Paragraph): void {
    const { script } = this.#context;
    if (saysSame(old, to)) return;
    const rewriting = this.rewritingOf(old, to);
    if (rewriting) {
      noteRewriting(this.#context, unit, rewriting);
      script.withBlock(topicOf(unit), null, replacing(unit), blockLines([to]));
      return;
    }
    this.#caption(unit, old, to);
    this.#text(unit, itemsOf(old).length > 0, old, to);
    this.#rows.amend(unit, old, to);
    this.#items(unit, old, to);
  }

  #caption(unit: WorkUnit, old: Paragraph, to: Paragraph): void {
    const { script } = this.#context;
    if (old.caption?.text === to.caption?.text) return;
    const caption: UnitReference = { ...referenceTo(unit), of: 'caption' };
    if (!to.caption) script.own(topicOf(unit), [{ op: 'delete', units: [spanOf(caption)] }]);
    else if (old.caption) script.own(topicOf(unit), [{ op: 'rename', unit: caption, text: to.caption.text }]);
    else script.own(topicOf(unit), [{ op: 'attachCaption', unit: referenceTo(unit), text: to.caption.text }]);
  }

  #plan(old: Parent, to: Parent): TextPlan {
    // 各号列記以外の部分 keeps the items out of the scope; 第1号 reaches its parts.
    const below = old.kind === 'paragraph' && itemsOf(old).length > 0 ? [] : textsBelow(old);
    return planText(old.text, to.text, below, this.#context.terms);
  }

  /** The own words of a paragraph or an item. */
  #text(unit: WorkUnit, chapeau: boolean, old: Parent, to: Parent): void {
    const reference = { ...referenceTo(unit), chapeau };
    const plan = this.#plan(old, to);
    if (plan) for (const step of plan) this.#textStep(unit, reference, step, old, to);
    else {
      noteRewriting(this.#context, unit, this.#rewritingOfText(old, to), '各号列記以外の部分');
      this.#replacePart(topicOf(unit), reference, to.text);
    }
  }

  #textStep(unit: WorkUnit, reference: UnitReference, step: TextStep, old: Parent, to: Parent): void {
    const { script } = this.#context;
    const topic = topicOf(unit);
    const part = { ...reference, sentence: step.sentence };
    switch (step.kind) {
      case 'words':
        script.own(topic, wordClauses(part, step.changes));
        return;
      case 'removeSentence':
        script.own(topic, [{ op: 'delete', units: [spanOf(part)] }]);
        return;
      case 'addSentence': {
        const operation: Operation = { op: 'addSentence', unit: referenceTo(unit), sentence: step.sentence };
        script.withBlock(topic, null, () => operation, sentenceBlock(step.text));
        return;
      }
      case 'replaceSentence': {
        const name = printSentenceName(step.sentence, 'half');
        noteRewriting(this.#context, unit, this.#rewritingOfText(old, to), name);
        this.#replacePart(topic, part, step.text);
      }
    }
  }

  #replacePart(topic: WorkUnit, part: UnitReference, text: string): void {
    const operation: Operation = { op: 'replace', units: [spanOf(part)] };
    this.#context.script.withBlock(topic, null, () => operation, sentenceBlock(text));
  }

  #items(holder: WorkUnit, old: Parent, to: Parent): void {
    const [before, after] = [itemsOf(old), itemsOf(to)];
    if (before.length === 0 && after.length === 0) return;
    const changes = siblingChanges(this.#context, alignUnits(before, after), (one, other) =>
      this.#rewritingOfItem(one, other),
    );
    sequence(changes, this.#itemSteps(holder, topicOf(holder)));
  }

  #itemSteps(holder: WorkUnit, topic: WorkUnit): SiblingSteps {
    const { script } = this.#context;
    return {
      // Parts of items (イ, ロ) have no counter to move by, so that they move one by one.
      isChanged: ({ unit, to }) => holder.kind === 'item' || !saysSame(unit.source as Item, to),
      changeWithin: ({ unit, to }) => this.#item(unit, unit.source as Item, to as Item),
      isRewritten: ({ unit, to }) => this.#rewritingOfItem(unit.source as Item, to as Item) !== null,
      rewrite: (row) =>
        rewriteRow(this.#context, topic, row, (old, to) => this.#rewritingOfItem(old as Item, to as Item)),
      isPutBefore: (_, before) => before === null,
      remove: (units) => script.own(topic, [{ op: 'delete', units: itemSpans(holder, units) }]),
      replace: (gone, come) => {
        const operation: Operation = { op: 'replace', units: itemSpans(holder, gone) };
        script.withBlock(topic, null, () => operation, blockLines(come));
      },
      move: ({ unit, to, number }) => {
        const last: UnitStep =
          holder.kind === 'item' ? { at: 'subitem', label: (to as Item).label.text } : { at: 'item', number };
        const target = plainReference([...stepsTo(unit).slice(0, -1), last]);
        script.move(topic, [unit], { op: 'move', from: referenceTo(unit), to: target });
      },
      shift: (row, by) => shiftRow(this.#context, () => topic, row, by),
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
    const unit = after ? (before ?? after) : holder;
    const place = !after ? 'end' : before ? 'after' : 'before';
    const operation = (): Operation => ({ op: 'add', place, unit: referenceTo(unit), counts, numbers: [] });
    this.#context.script.withBlock(topicOf(holder), unit, operation, blockLines(units));
  }

  #rewritingOfItem(old: Item, to: Item): Rewriting | null {
    return this.#plan(old, to) ? this.#rewritingOfBlocks(old, to) : this.#rewritingOfText(old, to);
  }

  #item(unit: WorkUnit, old: Item, to: Item): void {
    if (saysSame(old, to)) return;
    const rewriting = this.#rewritingOfItem(old, to);
    if (rewriting) {
      noteRewriting(this.#context, unit, rewriting);
      this.#context.script.withBlock(topicOf(unit), null, replacing(unit), blockLines([to]));
      return;
    }
    this.#text(unit, false, old, to);
    this.#rows.amend(unit, old, to);
    this.#items(unit, old, to);
  }
}

/** 各号 where all items of a paragraph are meant. */
function itemSpans(holder: WorkUnit, units: readonly WorkUnit[]): UnitSpan[] {
  const isAll = holder.kind === 'paragraph' && units.length === childrenOf(holder, 'item').length;
  return isAll && units.length > 1 ? [spanOf({ ...referenceTo(holder), of: 'items' })] : spansOf(units);
}

const itemsOf = ({ children }: Parent): Item[] =>
  children.filter((child): child is Item => child.kind === 'item');

/** The texts of all that stands below a unit. */
export function textsBelow({ children }: Parent): string[] {
  return children.flatMap((child) =>
    child.kind === 'block' ? child.lines : [child.text, ...textsBelow(child)],
  );
}

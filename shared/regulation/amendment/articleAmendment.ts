import { alignUnits, type Pair } from '../alignment.ts';
import type { Article, Paragraph } from '../regulation.ts';
import { saysSame } from '../saysSame.ts';
import {
  type AmendmentContext,
  noteRewriting,
  numberIn,
  referenceTo,
  replacing,
  rewriteRow,
  shiftRow,
  siblingChanges,
  spanOf,
  spansOf,
} from './amendmentContext.ts';
import { blockLines } from './blockLines.ts';
import { plainReference, stepsTo } from './nameUnit.ts';
import { ParagraphAmendment, textsBelow } from './paragraphAmendment.ts';
import type { Rewriting } from './rewriting.ts';
import type { Operation } from './script.ts';
import { type SiblingChanges, type SiblingSteps, sequence } from './sequence.ts';
import type { UnitReference, UnitStep } from './statement.ts';
import { onlyReplacement, planText } from './textPlan.ts';
import type { WorkUnit } from './workingTree.ts';

/** Amends what is inside an article: its caption and its paragraphs. */
export class ArticleAmendment {
  readonly #context: AmendmentContext;
  readonly #paragraphs: ParagraphAmendment;

  constructor(context: AmendmentContext) {
    this.#context = context;
    this.#paragraphs = new ParagraphAmendment(context);
  }

  /**
   * Why an article is written anew rather than amended in its parts: all paragraphs that stay are (SPEC G3); null if it is not.
   */
  rewritingOf(old: Article, to: Article): Rewriting | null {
    if (this.#context.coarse.has(old)) return { reason: null };
    let reason: string | null = null;
    for (const pair of alignUnits(old.paragraphs, to.paragraphs)) {
      if (!pair.old || !pair.new) continue;
      const rewriting = this.#paragraphs.rewritingOf(pair.old, pair.new);
      if (!rewriting) return null;
      reason ??= rewriting.reason;
    }
    return { reason };
  }

  amend(unit: WorkUnit, old: Article, to: Article): void {
    const { script } = this.#context;
    const rewriting = this.rewritingOf(old, to);
    if (rewriting) {
      noteRewriting(this.#context, unit, rewriting);
      script.withBlock(unit, null, replacing(unit), blockLines([to]));
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
    const change = plan && onlyReplacement(plan);
    if (!change) return false;
    const [words = ''] = change.quotes;
    const changed = (text: string): string => text.replaceAll(words, () => change.text);
    const fits = texts.every((text, index) => changed(text) === newTexts[index]);
    if (!fits || changed(old.caption.text) !== to.caption.text) return false;
    const scope: UnitReference = { ...referenceTo(unit), withCaption: true };
    this.#context.script.own(unit, [{ op: 'words', scopes: [spanOf(scope)], changes: [change] }]);
    return true;
  }

  /** The paragraphs of an article, or those of a text without articles. */
  paragraphs(holder: WorkUnit, pairs: readonly Pair<Paragraph>[]): void {
    const changes = onlyOneLeft(
      siblingChanges(this.#context, pairs, (old, to) => this.#paragraphs.rewritingOf(old, to)),
    );
    this.#numberFirst(holder, changes);
    sequence(changes, this.#steps(holder, changes));
  }

  /** 附則を附則第1項とし、附則に次の1項を加える: the sentence of an 附則 without numbers gets one. */
  #numberFirst(holder: WorkUnit, { kept }: SiblingChanges): void {
    const [first] = kept;
    const isNumbered = first?.to.kind === 'paragraph' && first.to.label !== null;
    if (holder.kind !== 'supplement' || !first || kept.length > 1 || first.unit.label || !isNumbered) return;
    const target = plainReference([...stepsTo(holder), { at: 'paragraph', number: first.number }]);
    this.#context.script.move(first.unit, [first.unit], {
      op: 'move',
      from: referenceTo(holder),
      to: target,
    });
  }

  #steps(holder: WorkUnit, { kept, gaps }: SiblingChanges): SiblingSteps {
    const { script } = this.#context;
    const isInArticle = holder.kind === 'article';
    const count = kept.length + gaps.reduce((sum, { come }) => sum + come.length, 0);
    const topic = (unit: WorkUnit): WorkUnit => (isInArticle ? holder : unit);
    return {
      isRewritten: ({ unit, to }) =>
        this.#paragraphs.rewritingOf(unit.source as Paragraph, to as Paragraph) !== null,
      rewrite: (row) =>
        rewriteRow(this.#context, isInArticle ? holder : null, row, (old, to) =>
          this.#paragraphs.rewritingOf(old as Paragraph, to as Paragraph),
        ),
      isPutBefore: () => false,
      isChanged: ({ unit, to }) => !saysSame(unit.source as Paragraph, to),
      changeWithin: ({ unit, to }) => this.#paragraphs.amend(unit, unit.source as Paragraph, to as Paragraph),
      remove: (units) => {
        const operation: Operation = { op: 'delete', units: spansOf(units) };
        if (isInArticle) script.own(holder, [operation]);
        else script.remove(operation);
      },
      replace: (gone, come) =>
        script.withBlock(isInArticle ? holder : null, null, replacing(...gone), blockLines(come)),
      move: ({ unit, number }) => {
        const steps = isInArticle ? stepsTo(holder) : stepsTo(unit).slice(0, -1);
        const target: UnitStep[] =
          isInArticle && count === 1 ? steps : [...steps, { at: 'paragraph', number }];
        script.move(topic(unit), [unit], { op: 'move', from: referenceTo(unit), to: plainReference(target) });
      },
      shift: (row, by) => shiftRow(this.#context, topic, row, by),
      add: (units, before, after) => this.#add(holder, units as readonly Paragraph[], before, after),
    };
  }

  #add(holder: WorkUnit, units: readonly Paragraph[], before: WorkUnit | null, after: WorkUnit | null): void {
    const topic = holder.kind === 'article' ? holder : null;
    const counts = [{ counter: '項' as const, count: units.length }];
    const numbers = before ? [] : units.map((unit, index) => numberIn(unit, index + 1));
    const [place, unit] =
      before && after ? (['after', before] as const) : ([before ? 'end' : 'numbered', holder] as const);
    const operation = (): Operation => ({ op: 'add', place, unit: referenceTo(unit), counts, numbers });
    this.#context.script.withBlock(topic, unit, operation, blockLines(units));
  }
}

/** Where one paragraph is left, all others go first: 第7条第1項及び第3項を削り、同条第2項を同条とする. */
function onlyOneLeft(changes: SiblingChanges): SiblingChanges {
  const { kept, gaps } = changes;
  const [first, last] = gaps;
  if (kept.length !== 1 || !first || !last || gaps.some(({ come }) => come.length > 0)) return changes;
  return {
    kept,
    gaps: [
      { ...first, gone: [...first.gone, ...last.gone] },
      { ...last, gone: [] },
    ],
  };
}

const textsOf = (article: Article): string[] =>
  article.paragraphs.flatMap((paragraph) => [paragraph.text, ...textsBelow(paragraph)]);

import { alignUnits, type Pair } from '../alignment.ts';
import type { Article, Group, Paragraph, Provision } from '../regulation.ts';
import { blockLines } from './blockLines.ts';
import { plainReference, stepsTo } from './nameUnit.ts';
import type { Operation } from './script.ts';
import { type KeptUnit, type SiblingSteps, sequence } from './sequence.ts';
import {
  type AmendmentContext,
  referenceTo,
  siblingChanges,
  spansOf,
  type UnitAmendment,
} from './unitAmendment.ts';
import { articlesOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** Amends the articles of the main provisions or of one 附則, or the paragraphs where there are no articles. */
export class ProvisionAmendment {
  readonly #context: AmendmentContext;
  readonly #units: UnitAmendment;

  constructor(context: AmendmentContext, units: UnitAmendment) {
    this.#context = context;
    this.#units = units;
  }

  provisions(holder: WorkUnit, old: readonly Provision[], to: readonly Provision[]): void {
    const [oldParagraphs, newParagraphs] = [paragraphsIn(old), paragraphsIn(to)];
    if (oldParagraphs.length > 0 || newParagraphs.length > 0) {
      this.#units.paragraphs(holder, alignUnits(oldParagraphs, newParagraphs));
    }
    const [articles, newArticles] = [articlesIn(old), articlesIn(to)];
    if (articles.length > 0 || newArticles.length > 0)
      this.#articles(holder, alignUnits(articles, newArticles));
  }

  #articles(holder: WorkUnit, pairs: readonly Pair<Article>[]): void {
    const changes = siblingChanges(this.#context, pairs, (old, to) => this.#units.isArticleWhole(old, to));
    sequence(changes, this.#steps(holder));
  }

  #steps(holder: WorkUnit): SiblingSteps {
    const { script } = this.#context;
    return {
      isChanged: ({ unit, to }) => isArticleChanged(unit.source as Article, to as Article),
      changeWithin: ({ unit, to }) => {
        const [old, changed] = [unit.source as Article, to as Article];
        if (isArticleChanged(old, changed)) this.#units.article(unit, old, changed);
      },
      remove: (units) => script.remove({ op: 'delete', units: spansOf(units) }),
      move: ({ unit, number }) => {
        const target = plainReference([...stepsTo(unit).slice(0, -1), { at: 'article', number }]);
        script.move(unit, [unit], { op: 'move', from: referenceTo(unit), to: target });
      },
      shift: (row, by) => this.#shift(row, by),
      add: (units, before, after) => this.#add(holder, units as readonly Article[], before, after),
    };
  }

  #shift(row: readonly KeptUnit[], by: number): void {
    const units = row.map(({ unit }) => unit);
    const [first, last] = [units[0], units.at(-1)];
    if (!first || !last) return;
    const span = { from: referenceTo(first), to: referenceTo(last) };
    this.#context.script.move(first, units, { op: 'shift', units: span, by });
  }

  /** Behind the article before; at the very end of the provisions to them as a whole, but a branch behind its base. */
  #add(holder: WorkUnit, units: readonly Article[], before: WorkUnit | null, after: WorkUnit | null): void {
    const counts = [{ counter: '条' as const, count: units.length }];
    const isBranch = (units[0]?.label.number.length ?? 1) > 1;
    const isTail = !after && !isBranch && before === articlesOf(holder).at(-1);
    const [place, unit] =
      isTail || (!before && !after)
        ? (['end', holder] as const)
        : before
          ? (['after', before] as const)
          : (['before', after ?? holder] as const);
    const operation: Operation = { op: 'add', place, unit: referenceTo(unit), counts, numbers: [] };
    this.#context.script.withBlock(null, unit, operation, blockLines(units));
  }
}

function isArticleChanged(old: Article, to: Article): boolean {
  return (
    old.caption?.text !== to.caption?.text || JSON.stringify(old.paragraphs) !== JSON.stringify(to.paragraphs)
  );
}

function paragraphsIn(provisions: readonly Provision[]): Paragraph[] {
  return provisions.filter((each): each is Paragraph => each.kind === 'paragraph');
}

/** Through all chapters. */
function articlesIn(provisions: readonly Provision[]): Article[] {
  return provisions.flatMap((each) => {
    if (each.kind === 'group') return articlesIn((each as Group).provisions);
    return each.kind === 'article' ? [each] : [];
  });
}

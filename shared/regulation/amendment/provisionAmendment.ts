import { alignUnits, type Pair } from '../alignment.ts';
import type { Article, Paragraph, Provision } from '../regulation.ts';
import { saysSame } from '../saysSame.ts';
import type { AnyUnit } from '../unitView.ts';
import {
  type AmendmentContext,
  referenceTo,
  replacing,
  rewriteRow,
  shiftRow,
  siblingChanges,
  spansOf,
} from './amendmentContext.ts';
import type { ArticleAmendment } from './articleAmendment.ts';
import { blockLines } from './blockLines.ts';
import { articlesIn, GroupAmendment } from './groupAmendment.ts';
import { plainReference, stepsTo } from './nameUnit.ts';
import type { Operation } from './script.ts';
import { type SiblingChanges, type SiblingSteps, sequence } from './sequence.ts';
import type { UnitReference } from './statement.ts';
import { articlesOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** Amends the chapters and articles of the main provisions or of one 附則, or the paragraphs where there are no articles. */
export class ProvisionAmendment {
  readonly #context: AmendmentContext;
  readonly #articles: ArticleAmendment;

  constructor(context: AmendmentContext, articles: ArticleAmendment) {
    this.#context = context;
    this.#articles = articles;
  }

  amend(holder: WorkUnit, old: readonly Provision[], to: readonly Provision[]): void {
    const [oldParagraphs, newParagraphs] = [paragraphsIn(old), paragraphsIn(to)];
    if (oldParagraphs.length > 0 || newParagraphs.length > 0) {
      this.#articles.paragraphs(holder, alignUnits(oldParagraphs, newParagraphs));
    }
    const pairs = alignUnits(articlesIn(old), articlesIn(to));
    const changes = siblingChanges(this.#context, pairs, (one, other) =>
      this.#articles.rewritingOf(one, other),
    );
    const staying = new Map(changes.kept.map(({ unit, to: changed }) => [changed as Article, unit]));
    const groups = new GroupAmendment(
      this.#context,
      new Set(changes.kept.map(({ unit }) => unit.source as Article)),
    );
    groups.amend(holder, old, to);
    groups.noteStaying((article) => staying.has(article));
    const edges = edgesOf(changes, (units) => this.#rowsByHolder(units, holder, to, groups));
    sequence(changes, this.#steps(holder, to, groups, pairs, edges));
    groups.addGroups((article) => staying.get(article));
  }

  #steps(
    holder: WorkUnit,
    provisions: readonly Provision[],
    groups: GroupAmendment,
    pairs: readonly Pair<Article>[],
    edges: Set<WorkUnit>,
  ): SiblingSteps {
    const { script } = this.#context;
    const isChanged = new Map(
      pairs.map((pair) => [pair.old, pair.old && pair.new && !saysSame(pair.old, pair.new)]),
    );
    const steps: SiblingSteps = {
      isChanged: ({ unit }) => isChanged.get(unit.source as Article) ?? false,
      isRewritten: ({ unit, to }) => {
        const old = unit.source as Article;
        return (isChanged.get(old) ?? false) && this.#articles.rewritingOf(old, to as Article) !== null;
      },
      rewrite: (row) =>
        rewriteRow(this.#context, null, row, (old, to) =>
          this.#articles.rewritingOf(old as Article, to as Article),
        ),
      isPutBefore: (units, before, after) =>
        this.#rowsByHolder(units, holder, provisions, groups).has(after.parent ?? holder) &&
        before?.parent !== after.parent,
      changeWithin: ({ unit, to }) => {
        const old = unit.source as Article;
        if (isChanged.get(old)) this.#articles.amend(unit, old, to as Article);
      },
      remove: (units) => {
        const gone = units.filter((unit) => !groups.hasGone(unit));
        if (gone.length > 0) script.remove({ op: 'delete', units: spansOf(gone) });
      },
      replace: (gone, come) => {
        const isPlain =
          !gone.some((unit) => groups.hasGone(unit)) &&
          !come.some((to) => groups.comesWithGroup(to as Article));
        if (isPlain) script.withBlock(null, null, replacing(...gone), blockLines(come));
        else steps.remove(gone);
        if (!isPlain) steps.add(come, null, null);
      },
      move: ({ unit, number }) => {
        const target = plainReference([...stepsTo(unit).slice(0, -1), { at: 'article', number }]);
        // What the statement has named already is 同条.
        if (script.isAbout(unit)) edges.delete(unit);
        const from = edges.has(unit) ? inChapter(unit) : referenceTo(unit);
        script.move(unit, [unit], { op: 'move', from, to: target });
      },
      shift: (row, by) => shiftRow(this.#context, (unit) => unit, row, by),
      add: (units, before, after) => {
        for (const [place, row] of this.#rowsByHolder(units, holder, provisions, groups)) {
          this.#add(holder, place, row, before, after, edges);
        }
      },
    };
    return steps;
  }

  /** Articles that come, by the chapter into which they come; those that come with a chapter are left to it. */
  #rowsByHolder(
    units: readonly AnyUnit[],
    holder: WorkUnit,
    provisions: readonly Provision[],
    groups: GroupAmendment,
  ): Map<WorkUnit, Article[]> {
    const rows = new Map<WorkUnit, Article[]>();
    for (const unit of units as readonly Article[]) {
      if (groups.comesWithGroup(unit)) continue;
      const place = groups.holderOf(unit, holder, provisions);
      rows.set(place, [...(rows.get(place) ?? []), unit]);
    }
    return rows;
  }

  /** Behind the article before in the same chapter, or before the one behind; at the very end to the provisions as a whole. */
  #add(
    holder: WorkUnit,
    place: WorkUnit,
    units: readonly Article[],
    before: WorkUnit | null,
    after: WorkUnit | null,
    edges: ReadonlySet<WorkUnit>,
  ): void {
    const counts = [{ counter: '条' as const, count: units.length }];
    const isBranch = (units[0]?.label.number.length ?? 1) > 1;
    const last = articlesOf(holder).at(-1);
    // By number: a unit that was written anew is another one now.
    const isLast = before !== null && last?.number.join() === before.number.join();
    const isTail = !after && !isBranch && isLast && before.parent === place;
    const unit = isTail
      ? holder
      : before?.parent === place
        ? before
        : after?.parent === place
          ? after
          : place;
    const where = unit === before ? 'after' : unit === after ? 'before' : 'end';
    const operation = (): Operation => ({
      op: 'add',
      place: where,
      unit: edges.has(unit) ? inChapter(unit) : referenceTo(unit),
      counts,
      numbers: [],
    });
    this.#context.script.withBlock(null, unit, operation, blockLines(units));
  }
}

/** 第3章中第19条を第20条とし、同条の次に: the articles at the edge of a chapter beside which others come into it. */
function edgesOf(
  { kept, gaps }: SiblingChanges,
  rowsByHolder: (units: readonly AnyUnit[]) => ReadonlyMap<WorkUnit, unknown>,
): Set<WorkUnit> {
  const edges = new Set<WorkUnit>();
  for (const [index, { come, isReplaced }] of gaps.entries()) {
    const [before, after] = [kept[index - 1]?.unit, kept[index]?.unit];
    if (isReplaced || come.length === 0 || !before || !after || before.parent === after.parent) continue;
    for (const place of rowsByHolder(come).keys()) {
      const unit = before.parent === place ? before : after.parent === place ? after : null;
      if (unit?.parent?.kind === 'group') edges.add(unit);
    }
  }
  return edges;
}

/** 第3章中第19条 */
const inChapter = (unit: WorkUnit): UnitReference =>
  plainReference([...(unit.parent ? stepsTo(unit.parent) : []), ...stepsTo(unit).slice(-1)]);

function paragraphsIn(provisions: readonly Provision[]): Paragraph[] {
  return provisions.filter((each): each is Paragraph => each.kind === 'paragraph');
}

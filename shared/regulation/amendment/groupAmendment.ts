import { groupLines } from '../formatRegulation.ts';
import type { Article, Group, Provision } from '../regulation.ts';
import { type AmendmentContext, referenceTo, shiftRow, spanOf, topicOf } from './amendmentContext.ts';
import { blockLines } from './blockLines.ts';
import { plainReference, stepsTo } from './nameUnit.ts';
import { groupWord } from './printUnits.ts';
import type { Operation } from './script.ts';
import { type KeptUnit, type SiblingSteps, sequence } from './sequence.ts';
import type { Counter } from './statement.ts';
import type { WorkUnit } from './workingTree.ts';

/** A chapter that comes, with the working units between which it stands. */
interface AddedGroup {
  readonly group: Group;
  readonly holder: WorkUnit;
  readonly before: WorkUnit | null;
  readonly after: WorkUnit | null;
}

/**
 * Amends 編, 章, 節: names and numbers change and chapters go before their articles are amended; chapters that come are put in
 * when the numbers of their articles are free.
 */
export class GroupAmendment {
  readonly #context: AmendmentContext;
  /** Articles of the old version that stay. */
  readonly #staying: ReadonlySet<Article>;
  readonly #added: AddedGroup[] = [];
  readonly #removed = new Set<WorkUnit>();
  readonly #unitOfGroup = new Map<Group, WorkUnit>();

  constructor(context: AmendmentContext, staying: ReadonlySet<Article>) {
    this.#context = context;
    this.#staying = staying;
  }

  amend(holder: WorkUnit, old: readonly Provision[], to: readonly Provision[]): void {
    const [olds, news] = [groupsIn(old), groupsIn(to)];
    if (olds.length === 0 && news.length === 0) return;
    const kept: KeptUnit[] = [];
    const gaps: { gone: WorkUnit[]; come: Group[]; isReplaced: false }[] = [
      { gone: [], come: [], isReplaced: false },
    ];
    for (const [one, other] of alignGroups(olds, news)) {
      const gap = gaps.at(-1);
      if (one && other) {
        const unit = this.#context.unitOf(one);
        kept.push({ unit, to: other, from: unit.number, number: other.label.number });
        gaps.push({ gone: [], come: [], isReplaced: false });
        this.#unitOfGroup.set(other, unit);
      } else if (one) gap?.gone.push(this.#context.unitOf(one));
      else if (other) gap?.come.push(other);
    }
    sequence({ kept, gaps }, this.#steps(holder));
    for (const { unit, to: changed } of kept) {
      this.amend(unit, (unit.source as Group).provisions, (changed as Group).provisions);
    }
  }

  #steps(holder: WorkUnit): SiblingSteps {
    const { script } = this.#context;
    return {
      isChanged: ({ unit, to }) => unit.text !== (to as Group).heading,
      changeWithin: ({ unit, to }) => this.#rename(unit, to as Group),
      isRewritten: () => false,
      rewrite: () => undefined,
      isPutBefore: () => false,
      remove: (units) => {
        for (const unit of units) this.#remove(unit);
      },
      replace: () => undefined,
      move: ({ unit, to, number }) => {
        const target = plainReference([
          ...stepsTo(unit).slice(0, -1),
          { at: 'group', level: (to as Group).level, number },
        ]);
        script.move(unit, [unit], { op: 'move', from: referenceTo(unit), to: target });
      },
      shift: (row, by) => shiftRow(this.#context, (unit) => unit, row, by),
      add: (units, before, after) => {
        for (const group of units) this.#added.push({ group: group as Group, holder, before, after });
      },
    };
  }

  #rename(unit: WorkUnit, { label, heading }: Group): void {
    if (unit.text === heading) return;
    const units = [spanOf({ ...referenceTo(unit), of: 'heading' as const })];
    const line = `　　　${unit.number.join() === label.number.join() ? label.text : (unit.label?.text ?? '')}　${heading}`;
    this.#context.script.withBlock(unit, null, () => ({ op: 'replace', units }), [line]);
  }

  /** A chapter goes with its articles; where one of them stays, only its name goes. */
  #remove(unit: WorkUnit): void {
    const reference = referenceTo(unit);
    const stays = articlesIn((unit.source as Group).provisions).some((article) => this.#staying.has(article));
    const units = [spanOf(stays ? { ...reference, of: 'heading' as const } : reference)];
    this.#context.script.remove({ op: 'delete', units });
    if (!stays) this.#removed.add(unit);
  }

  /** Whether a unit has gone with its chapter. */
  hasGone(unit: WorkUnit): boolean {
    for (let at: WorkUnit | null = unit; at; at = at.parent) if (this.#removed.has(at)) return true;
    return false;
  }

  /** Whether an article comes with a chapter. */
  comesWithGroup(article: Article): boolean {
    return this.#added.some(
      ({ group }) => this.#isNew(group) && articlesIn(group.provisions).includes(article),
    );
  }

  /** The chapter, or what holds all of them, in which an article of the new version stands. */
  holderOf(article: Article, holder: WorkUnit, provisions: readonly Provision[]): WorkUnit {
    for (const each of provisions) {
      if (each.kind === 'group' && articlesIn(each.provisions).includes(article)) {
        return this.holderOf(article, this.#unitOfGroup.get(each) ?? holder, each.provisions);
      }
    }
    return holder;
  }

  /** @param unitOf the working unit of an article of the new version that was there before. */
  addGroups(unitOf: (article: Article) => WorkUnit | undefined): void {
    for (const added of this.#added.toReversed()) {
      if (articlesIn(added.group.provisions).some((article) => unitOf(article)))
        this.#addHeading(added.group, unitOf);
      else this.#add(added);
    }
  }

  #isNew(group: Group): boolean {
    return !this.#headed.has(group);
  }

  /** Chapters that come over articles that were there. */
  readonly #headed = new Set<Group>();

  /** Tells which chapters only give a name to articles that stay. */
  noteStaying(staysInNew: (article: Article) => boolean): void {
    for (const { group } of this.#added) {
      if (articlesIn(group.provisions).some(staysInNew)) this.#headed.add(group);
    }
  }

  #add({ group, holder, before, after }: AddedGroup): void {
    const counts = [{ counter: groupWord(group.level) as Counter, count: 1 }];
    const unit = before ?? after ?? holder;
    const place = before ? 'after' : after ? 'before' : 'end';
    const operation = (): Operation => ({ op: 'add', place, unit: referenceTo(unit), counts, numbers: [] });
    this.#context.script.end();
    this.#context.script.withBlock(null, unit, operation, blockLines([group]));
  }

  #addHeading(group: Group, unitOf: (article: Article) => WorkUnit | undefined): void {
    const [first] = articlesIn(group.provisions);
    const unit = first && unitOf(first);
    if (!unit) return;
    const [line = ''] = groupLines({ ...group, provisions: [] });
    this.#context.script.end();
    this.#context.script.withBlock(
      topicOf(unit),
      null,
      () => ({ op: 'addHeading', unit: referenceTo(unit), place: 'before', level: group.level }),
      [`　　　${line}`],
    );
  }
}

const groupsIn = (provisions: readonly Provision[]): Group[] =>
  provisions.filter((each): each is Group => each.kind === 'group');

/** Through all chapters. */
export function articlesIn(provisions: readonly Provision[]): Article[] {
  return provisions.flatMap((each) => {
    if (each.kind === 'group') return articlesIn(each.provisions);
    return each.kind === 'article' ? [each] : [];
  });
}

/** Chapters are one by their names, or else by their numbers, in order. */
function alignGroups(
  olds: readonly Group[],
  news: readonly Group[],
): (readonly [Group | null, Group | null])[] {
  const width = news.length + 1;
  const best = new Float64Array((olds.length + 1) * width);
  const gain = (row: number, column: number): number => {
    const [one, other] = [olds[row], news[column]];
    if (!one || !other || one.level !== other.level) return 0;
    const label = one.label.text === other.label.text ? 1 : 0;
    return one.heading === other.heading ? 2 + label / 2 : label;
  };
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = olds.length - 1; row >= 0; row -= 1) {
    for (let column = news.length - 1; column >= 0; column -= 1) {
      const own = gain(row, column);
      const joined = own > 0 ? own + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(joined, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [Group | null, Group | null])[] = [];
  let [row, column] = [0, 0];
  while (row < olds.length || column < news.length) {
    const own = gain(row, column);
    if (own > 0 && own + at(row + 1, column + 1) >= at(row, column)) {
      pairs.push([olds[row] ?? null, news[column] ?? null]);
      row += 1;
      column += 1;
    } else if (row < olds.length && (column >= news.length || at(row + 1, column) >= at(row, column))) {
      pairs.push([olds[row] ?? null, null]);
      row += 1;
    } else {
      pairs.push([null, news[column] ?? null]);
      column += 1;
    }
  }
  return pairs;
}

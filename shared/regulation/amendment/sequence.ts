import { compareNumbers } from '../unitLabel.ts';
import type { AnyUnit } from '../unitView.ts';
import type { WorkUnit } from './workingTree.ts';

/** A unit that stays, with its new form. */
export interface KeptUnit {
  readonly unit: WorkUnit;
  readonly to: AnyUnit;
  /** Its number before and after; while the statements are made, that of the unit changes from one to the other. */
  readonly from: readonly number[];
  readonly number: readonly number[];
}

/** What goes and what comes between two units that stay. */
export interface Gap {
  readonly gone: readonly WorkUnit[];
  readonly come: readonly AnyUnit[];
  /** What comes has the numbers of what goes and takes its place. */
  readonly isReplaced: boolean;
}

/** A list of siblings: gaps[0], kept[0], gaps[1], kept[1], … gaps[n]. */
export interface SiblingChanges {
  readonly kept: readonly KeptUnit[];
  readonly gaps: readonly Gap[];
}

/** How each step is worded at its level. */
export interface SiblingSteps {
  readonly changeWithin: (kept: KeptUnit) => void;
  /** Whether a unit changes in more than its number, so that it cannot move in a group. */
  readonly isChanged: (kept: KeptUnit) => boolean;
  /** Whether a unit that keeps its number is written anew, so that neighbours like it are in one statement. */
  readonly isRewritten: (kept: KeptUnit) => boolean;
  readonly rewrite: (row: readonly KeptUnit[]) => void;
  readonly remove: (units: readonly WorkUnit[]) => void;
  readonly replace: (gone: readonly WorkUnit[], come: readonly AnyUnit[]) => void;
  readonly move: (kept: KeptUnit) => void;
  readonly shift: (row: readonly KeptUnit[], by: number) => void;
  /** @param before the unit that stays in front, at its final place; null at the head. */
  readonly add: (units: readonly AnyUnit[], before: WorkUnit | null, after: WorkUnit | null) => void;
  /** Whether what comes at the head is put before the unit behind it (同条の前に), which then moves singly. */
  readonly isPutBefore: (units: readonly AnyUnit[], before: WorkUnit | null, after: WorkUnit) => boolean;
}

/** So many units that move alike are moved together, the outermost one singly (…第4条から第8条までを1条ずつ繰り下げ). */
const groupedFrom = 4;

/**
 * The order in which siblings are amended: front to back; what moves down from the rear, what moves up from the front; a gap
 * is opened before it is filled, and no number is ever taken twice.
 */
export function sequence(changes: SiblingChanges, steps: SiblingSteps): void {
  new Sequence(changes, steps).run();
}

class Sequence {
  readonly #kept: readonly KeptUnit[];
  readonly #gaps: readonly Gap[];
  readonly #steps: SiblingSteps;

  constructor({ kept, gaps }: SiblingChanges, steps: SiblingSteps) {
    this.#kept = kept;
    this.#gaps = gaps;
    this.#steps = steps;
  }

  run(): void {
    let index = 0;
    while (index <= this.#kept.length) {
      const last = this.#lastDown(index);
      this.#remove(index);
      if (last >= index) {
        this.#remove(last + 1);
        this.#moveDown(index, last);
      }
      this.#add(index);
      // The gap behind a row that has moved down is done with it, but what comes at the very end comes last.
      if (last >= index && last + 1 === this.#kept.length) this.#add(last + 1);
      index = last >= index ? this.#passUnits(last + 1) : this.#passUnits(index);
    }
  }

  /** A unit that keeps its number or moves up, with those that move up alike; the index behind them. */
  #passUnits(index: number): number {
    const end = this.#endOfRowUp(index);
    if (end - index + 1 >= groupedFrom) {
      this.#moveGrouped(index, end + 1);
      return end + 1;
    }
    const rewritten = this.#endOfRewritten(index);
    if (rewritten > index) {
      this.#steps.rewrite(this.#kept.slice(index, rewritten + 1));
      return rewritten + 1;
    }
    const kept = this.#kept[index];
    if (kept) {
      this.#steps.changeWithin(kept);
      if (this.#shift(index) !== 0) this.#steps.move(kept);
    }
    return index + 1;
  }

  /** The last of the neighbours from this index on that keep their numbers and are written anew. */
  #endOfRewritten(index: number): number {
    const isRewritten = (at: number): boolean => {
      const kept = this.#kept[at];
      return kept !== undefined && this.#shift(at) === 0 && this.#steps.isRewritten(kept);
    };
    let end = index;
    const parent = this.#kept[index]?.unit.parent;
    if (!isRewritten(index)) return index;
    while (isRewritten(end + 1) && this.#isEmpty(end + 1) && this.#kept[end + 1]?.unit.parent === parent)
      end += 1;
    return end;
  }

  #isEmpty(gap: number): boolean {
    const { gone = [], come = [] } = this.#gaps[gap] ?? {};
    return gone.length + come.length === 0;
  }

  #shift(index: number): number {
    const kept = this.#kept[index];
    return kept ? compareNumbers(kept.number, kept.from) : 0;
  }

  /** The last unit of the row that moves down from this index on; the index before it if none does. */
  #lastDown(index: number): number {
    let last = index - 1;
    while (this.#shift(last + 1) > 0) last += 1;
    return last;
  }

  #remove(gap: number): void {
    const { gone = [], come = [], isReplaced } = this.#gaps[gap] ?? {};
    if (isReplaced) this.#steps.replace(gone, come);
    else if (gone.length > 0) this.#steps.remove(gone);
  }

  #add(gap: number): void {
    const { come = [], isReplaced } = this.#gaps[gap] ?? {};
    if (isReplaced || come.length === 0) return;
    this.#steps.add(come, this.#kept[gap - 1]?.unit ?? null, this.#kept[gap]?.unit ?? null);
  }

  /** From the rear; what comes behind a unit that has just moved is put in at once. */
  #moveDown(first: number, last: number): void {
    let index = last;
    const head = this.#isHeadSingle(first) ? first + 1 : first;
    while (index >= first) {
      if (index < last) this.#remove(index + 1);
      const start = this.#startOfRowDown(index, Math.min(head, index));
      const kept = this.#kept[index];
      const isGroup = index - start + 1 >= groupedFrom;
      if (kept) {
        this.#steps.changeWithin(kept);
        this.#steps.move(kept);
        if (index + 1 < this.#kept.length) this.#add(index + 1);
        if (isGroup) this.#steps.shift(this.#kept.slice(start, index), distance(kept));
      }
      index = isGroup ? start - 1 : index - 1;
    }
  }

  /** 第1条を第2条とし、同条の前に: only of a unit that has just moved alone one can say so. */
  #isHeadSingle(first: number): boolean {
    const { come = [], isReplaced } = this.#gaps[first] ?? {};
    const after = this.#kept[first]?.unit;
    if (!after || isReplaced || come.length === 0) return false;
    return this.#steps.isPutBefore(come, this.#kept[first - 1]?.unit ?? null, after);
  }

  /** The first singly, those behind it up to an index together. */
  #moveGrouped(outermost: number, end: number): void {
    const first = this.#kept[outermost];
    if (!first) return;
    this.#steps.move(first);
    this.#steps.shift(this.#kept.slice(outermost + 1, end), distance(first));
  }

  /** Where the row of plain moves begins that ends with this index. */
  #startOfRowDown(index: number, first: number): number {
    let start = index;
    while (start > first && this.#isRow(start - 1, start)) start -= 1;
    return this.#isPlain(index) ? start : index;
  }

  #endOfRowUp(index: number): number {
    if (this.#shift(index) >= 0 || !this.#isPlain(index)) return index;
    let end = index;
    while (end + 1 < this.#kept.length && this.#shift(end + 1) < 0 && this.#isRow(end, end + 1)) end += 1;
    return end;
  }

  /** Two neighbours that move by the same distance, with nothing coming or going between them. */
  #isRow(one: number, other: number): boolean {
    const [first, second] = [this.#kept[one], this.#kept[other]];
    if (!first || !second || !this.#isPlain(one) || !this.#isPlain(other)) return false;
    if (!this.#isEmpty(other)) return false;
    return distance(first) === distance(second) && (second.from[0] ?? 0) === (first.from[0] ?? 0) + 1;
  }

  #isPlain(index: number): boolean {
    const kept = this.#kept[index];
    if (!kept || this.#steps.isChanged(kept)) return false;
    return kept.number.length === 1 && kept.from.length === 1;
  }
}

const distance = ({ number, from }: KeptUnit): number => (number[0] ?? 0) - (from[0] ?? 0);

import { compareNumbers, lastNumber } from '../unitLabel.ts';
import { PendingWords } from './pendingWords.ts';
import type { SameLevel } from './statement.ts';
import { ancestorOf, childrenOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

interface LineChange {
  readonly unit: WorkUnit;
  readonly start: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/**
 * What a statement knows while it is carried out: the numbers before it, the unit of each level named last (同条, 同項), and
 * the words that it will change.
 */
export class StatementRun {
  readonly root: WorkUnit;
  readonly words = new PendingWords();
  readonly #before = new Map<WorkUnit, readonly number[]>();
  readonly #added = new Set<WorkUnit>();
  readonly #positional = new Set<WorkUnit>();
  readonly #lines: LineChange[] = [];
  readonly #vacated = new Map<WorkUnit, ReadonlySet<number>>();
  #named: WorkUnit | null = null;
  readonly #last = new Map<SameLevel, WorkUnit>();

  constructor(root: WorkUnit) {
    this.root = root;
  }

  /** The number that a unit had before the statement; none for units that the statement adds. */
  numberBefore(unit: WorkUnit): readonly number[] | null {
    return this.#added.has(unit) ? null : (this.#before.get(unit) ?? unit.number);
  }

  /** Whether this was the unit's number before the statement, or one of the range that it stands for (第5条から第8条まで　削除). */
  hadNumber(unit: WorkUnit, number: readonly number[]): boolean {
    const isPlain = this.#before.size === 0 && this.#added.size === 0;
    const before = isPlain ? unit.number : this.numberBefore(unit);
    if (!before) return false;
    if (compareNumbers(before, number) === 0) return true;
    if (!unit.label?.through || this.#before.has(unit)) return false;
    return compareNumbers(before, number) < 0 && compareNumbers(number, lastNumber(unit.label)) <= 0;
  }

  renumbered(unit: WorkUnit, number: readonly number[]): void {
    if (!this.#before.has(unit) && !this.#added.has(unit)) this.#before.set(unit, unit.number);
    unit.number = number;
  }

  /** A unit that stands in another unit now: no number of its new place means it before the statement. */
  relocated(unit: WorkUnit, number: readonly number[]): void {
    this.#before.set(unit, this.#before.get(unit) ?? unit.number);
    this.#added.add(unit);
    unit.number = number;
  }

  /** The units that have got another number. */
  moved(): Iterable<WorkUnit> {
    return this.#before.keys();
  }

  added(unit: WorkUnit): void {
    this.#added.add(unit);
  }

  /** Notes an old article whose paragraphs print no numbers: they are counted anew when some come or go. */
  countByPosition(holder: WorkUnit): void {
    const paragraphs = childrenOf(holder, 'paragraph');
    const isOld =
      holder.kind === 'article' && paragraphs.length > 1 && paragraphs.every(({ label }) => label === null);
    if (isOld) this.#positional.add(holder);
  }

  isCountedByPosition(holder: WorkUnit): boolean {
    return this.#positional.has(holder);
  }

  /** Notes a row of a table that goes or gets another name, so that another may have its name. */
  vacate(unit: WorkUnit, line: number): void {
    this.#vacated.set(unit, new Set([...(this.#vacated.get(unit) ?? []), line]));
  }

  isVacated(unit: WorkUnit, line: number): boolean {
    return this.#vacated.get(unit)?.has(line) ?? false;
  }

  /** Takes lines of a table away and puts others there, when the words of the statement have been changed. */
  changeLines(unit: WorkUnit, start: number, count: number, lines: readonly string[]): void {
    this.#lines.push({ unit, start, count, lines });
  }

  /** Changes the words, then the lines, from the rear, so that their places stay. */
  carryOut(): void {
    this.words.carryOut();
    for (const holder of this.#positional) {
      for (const [index, paragraph] of childrenOf(holder, 'paragraph').entries())
        paragraph.number = [index + 1];
    }
    for (const { unit, start, count, lines } of this.#lines.toSorted(
      (one, other) => other.start - one.start,
    )) {
      unit.lines = unit.lines.toSpliced(start, count, ...lines);
    }
  }

  /** The unit that was named last, of whatever level. */
  get named(): WorkUnit | null {
    return this.#named;
  }

  /** The unit of a level that was named last. */
  last(level: SameLevel): WorkUnit | undefined {
    return this.#last.get(level);
  }

  /**
   * Takes note of a unit that a clause names, and of the units that hold it.
   *
   * @param isTable whether the clause names a table in it, or a row of one.
   */
  name(unit: WorkUnit, isTable = false): void {
    // 第3章中同条: what was named within a unit stays named when the unit is.
    if (!this.#isNamedWithin(unit)) this.#last.clear();
    this.#named = unit;
    // 同表 is the table of an article as well.
    if (isTable) this.#last.set('appendix', unit);
    for (let at: WorkUnit | null = unit; at; at = at.parent) {
      const level = levelOf(at);
      if (level) this.#last.set(level, at);
    }
  }

  #isNamedWithin(unit: WorkUnit): boolean {
    for (let at = this.#named?.parent; at; at = at.parent) if (at === unit) return true;
    return false;
  }

  /** Where units named without what holds them are looked for: within the main provisions or an 附則. */
  get container(): WorkUnit | undefined {
    return this.#named ? ancestorOf(this.#named, 'main', 'supplement') : undefined;
  }
}

function levelOf(unit: WorkUnit): SameLevel | null {
  const { kind, source } = unit;
  if (kind === 'article' || kind === 'paragraph' || kind === 'appendix') return kind;
  if (kind === 'group') return 'level' in source ? source.level : null;
  // 同号イ goes on from the 号, not from one of its parts.
  return kind === 'item' && unit.parent?.kind === 'paragraph' ? 'item' : null;
}

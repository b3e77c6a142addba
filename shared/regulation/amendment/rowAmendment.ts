import type { Block, Item, Paragraph } from '../regulation.ts';
import { saysSame } from '../saysSame.ts';
import { type AmendmentContext, referenceTo, spanOf, topicOf, wordClauses } from './amendmentContext.ts';
import { stepsTo } from './nameUnit.ts';
import { planRows, type RowStep } from './rowPlan.ts';
import type { UnitReference } from './statement.ts';
import { everyUnit } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

type Parent = Paragraph | Item;

/** Amends tables and lists without numbers by their rows: 第二条海の日の項の次に次のように加える. */
export class RowAmendment {
  readonly #context: AmendmentContext;

  constructor(context: AmendmentContext) {
    this.#context = context;
  }

  /** Whether the tables of a unit stay as they are or change by rows. */
  areAmendable(unit: WorkUnit, old: Parent, to: Parent): boolean {
    const [blocks, others] = [blocksOf(old), blocksOf(to)];
    if (blocks.length !== others.length) return false;
    return blocks.every((block, index) => {
      const other = others[index];
      if (!other || block.what !== other.what) return false;
      return saysSame(block, other) || this.plan(unit, block.lines, other.lines) !== null;
    });
  }

  amend(unit: WorkUnit, old: Parent, to: Parent): void {
    const others = blocksOf(to);
    for (const [index, block] of blocksOf(old).entries()) {
      const lines = others[index]?.lines ?? [];
      if (block.lines.join('\n') === lines.join('\n')) continue;
      for (const step of this.plan(unit, block.lines, lines) ?? []) this.carryOut(unit, step);
    }
  }

  /** @param unit that of which the rows are rows, by its own name or through what stands in it. */
  plan(unit: WorkUnit, old: readonly string[], to: readonly string[]): RowStep[] | null {
    const all = [...everyUnit(unit)].flatMap(({ lines }) => lines);
    return planRows(stepsTo(unit), all, old, to, this.#context.terms);
  }

  carryOut(unit: WorkUnit, step: RowStep): void {
    const { script } = this.#context;
    const topic = topicOf(unit);
    const entry: UnitReference = { ...referenceTo(unit), entry: step.entry };
    switch (step.kind) {
      case 'words':
        script.own(topic, wordClauses(entry, step.changes));
        return;
      case 'remove':
        script.own(topic, [{ op: 'delete', units: [spanOf(entry)] }]);
        return;
      case 'replace':
        script.withBlock(topic, null, () => ({ op: 'replace', units: [spanOf(entry)] }), setIn(step.lines));
        return;
      case 'add': {
        const { place } = step;
        const operation = { op: 'add', place, unit: entry, counts: [], numbers: [] } as const;
        script.withBlock(topic, null, () => operation, setIn(step.lines));
      }
    }
  }
}

const setIn = (lines: readonly string[]): string[] => lines.map((line) => `　　${line}`);

const blocksOf = ({ children }: Parent): Block[] =>
  children.filter((child): child is Block => child.kind === 'block');

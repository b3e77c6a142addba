import type { Pair } from '../alignment.ts';
import { compareNumbers, lastNumber } from '../unitLabel.ts';
import type { AnyUnit } from '../unitView.ts';
import { blockLines } from './blockLines.ts';
import { nameUnit, plainReference, stepsTo } from './nameUnit.ts';
import type { Rewriting } from './rewriting.ts';
import type { Operation, Script } from './script.ts';
import type { Gap, KeptUnit, SiblingChanges } from './sequence.ts';
import type { UnitReference, UnitSpan, WordChange } from './statement.ts';
import { ancestorOf, everyUnit, siblingsOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** What the amendments of all units draw on. */
export interface AmendmentContext {
  readonly script: Script;
  /** The working unit of a unit of the old regulation. */
  readonly unitOf: (old: AnyUnit) => WorkUnit;
  readonly terms: readonly string[];
  /** Units that are written anew because a finer form could not be proved. */
  readonly coarse: ReadonlySet<AnyUnit>;
  /** Where a coarser form was taken than words and units need. */
  readonly coarser: { readonly place: string; readonly reason: string }[];
}

/** Takes note of a unit that is written anew though that is not the rule. */
export function noteRewriting(
  { coarser }: AmendmentContext,
  unit: WorkUnit,
  { reason }: Rewriting,
  part = '',
): void {
  if (reason !== null) coarser.push({ place: nameUnit(unit) + part, reason });
}

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

/** 第3条, 第3条及び第4条, 第3条から第5条まで; those that are not beside each other singly. */
export function spansOf(units: readonly WorkUnit[]): UnitSpan[] {
  const [first] = units;
  const all = first ? siblingsOf(first) : [];
  const rows: WorkUnit[][] = [];
  for (const unit of units) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && all.indexOf(unit) === all.indexOf(last) + 1) row.push(unit);
    else rows.push([unit]);
  }
  return rows.flatMap((row) => {
    const [start, end] = [row[0], row.at(-1)];
    if (row.length < 3 || !start || !end) return row.map((unit) => spanOf(referenceTo(unit)));
    return [{ from: referenceTo(start), to: referenceTo(end) }];
  });
}

export const replacing =
  (...units: readonly WorkUnit[]) =>
  (): Operation => ({ op: 'replace', units: spansOf(units) });

/** 第3条及び第4条を次のように改める: neighbours that are written anew. */
export function rewriteRow(
  context: AmendmentContext,
  topic: WorkUnit | null,
  row: readonly KeptUnit[],
  rewritingOf: (old: AnyUnit, to: AnyUnit) => Rewriting | null,
): void {
  for (const { unit, to } of row) {
    const rewriting = rewritingOf(unit.source as AnyUnit, to);
    if (rewriting) noteRewriting(context, unit, rewriting);
  }
  const units = row.map(({ unit }) => unit);
  context.script.withBlock(topic, null, replacing(...units), blockLines(row.map(({ to }) => to)));
}

/** Several units that move alike: 第4条から第8条までを1条ずつ繰り下げ */
export function shiftRow(
  { script }: AmendmentContext,
  topic: (unit: WorkUnit) => WorkUnit,
  row: readonly KeptUnit[],
  by: number,
): void {
  const units = row.map(({ unit }) => unit);
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return;
  const span = { from: referenceTo(first), to: referenceTo(last) };
  script.move(topic(first), units, { op: 'shift', units: span, isRest: false, by });
}

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

/** The numbers of new units: of a paragraph without a printed one its position. */
export function numberIn(unit: AnyUnit, position: number): readonly number[] {
  return 'label' in unit && unit.label ? unit.label.number : [position];
}

const lastNumberIn = (unit: AnyUnit, position: number): readonly number[] =>
  'label' in unit && unit.label?.through ? unit.label.through : numberIn(unit, position);

/**
 * Divides aligned siblings into what stays and what goes and comes between. What would both move and be written anew goes at
 * its old place and comes at the new one; what comes with the very numbers of what goes takes its place.
 */
export function siblingChanges<Unit extends AnyUnit>(
  context: AmendmentContext,
  pairs: readonly Pair<Unit>[],
  rewritingOf: (old: Unit, to: Unit) => Rewriting | null,
): SiblingChanges {
  const kept: KeptUnit[] = [];
  const gaps: { gone: WorkUnit[]; come: AnyUnit[]; last: readonly number[] }[] = [
    { gone: [], come: [], last: [] },
  ];
  let position = 0;
  for (const pair of pairs) {
    if (pair.new) position += 1;
    const unit = pair.old && context.unitOf(pair.old);
    const number = pair.new ? numberIn(pair.new, position) : [];
    const gap = gaps.at(-1);
    if (unit && pair.old && pair.new && isSameRange(unit, number, pair.old, pair.new)) {
      const rewriting = compareNumbers(unit.number, number) === 0 ? null : rewritingOf(pair.old, pair.new);
      if (rewriting === null) {
        kept.push({ unit, to: pair.new, from: unit.number, number });
        gaps.push({ gone: [], come: [], last: [] });
        continue;
      }
      noteRewriting(context, unit, rewriting);
    }
    if (unit) gap?.gone.push(unit);
    if (!pair.new || !gap) continue;
    gap.come.push(pair.new);
    gap.last = lastNumberIn(pair.new, position);
  }
  return {
    kept,
    gaps: gaps.map((gap) => ({ ...gap, isReplaced: isReplaced(gap) })) satisfies readonly Gap[],
  };
}

/** Whether a unit stands for as many numbers as before (第5条から第8条まで　削除), or for one as before. */
function isSameRange<Unit extends AnyUnit>(
  unit: WorkUnit,
  number: readonly number[],
  old: Unit,
  to: Unit,
): boolean {
  const width = (each: Unit): string =>
    'label' in each && each.label?.through ? each.label.through.join() : '';
  const [before, after] = [width(old), width(to)];
  return before === after || (before !== '' && after !== '' && compareNumbers(unit.number, number) !== 0);
}

/** Whether all that comes has the numbers of all that goes: 第5条から第8条までを次のように改める. */
function isReplaced({
  gone,
  come,
  last,
}: {
  gone: WorkUnit[];
  come: AnyUnit[];
  last: readonly number[];
}): boolean {
  const [first, end, to] = [gone[0], gone.at(-1), come[0]];
  if (!first || !end || !to || !('label' in to) || !to.label) return false;
  const oldEnd = end.label?.through ? lastNumber(end.label) : end.number;
  return compareNumbers(first.number, to.label.number) === 0 && compareNumbers(oldEnd, last) === 0;
}

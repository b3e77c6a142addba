import { compareNumbers, lastNumber } from '../unitLabel.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { moveEntry, shiftEntries } from './entries.ts';
import { findPlace, findSpan, findUnit, onlyParagraphOf } from './findUnit.ts';
import { numberName } from './numberName.ts';
import { printReference } from './printUnits.ts';
import { relocateUnit } from './relocateUnit.ts';
import { renameAppendix } from './renameAppendix.ts';
import type { MovingClause, ShiftingClause, UnitReference, UnitStep } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import { subitemNumber } from './subitemNumber.ts';
import { childrenOf, siblingsOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** 第9条を第10条とし: another number, the same identity. Between levels: 第7条を同条第2項とし, 同条第2項を同条とする. */
export function moveUnit(
  run: StatementRun,
  clause: MovingClause,
  within: WorkUnit | null,
): Outcome<WorkUnit[]> {
  const found = findUnit(run, clause.from, within);
  if (!found.ok) return found;
  const unit = found.value;
  if (clause.from.entry !== null && clause.to.entry !== null)
    return moveEntry(run, unit, clause.from, clause.to.entry);
  const place = findPlace(run, clause.to, within);
  if (!place.ok) return place;
  const { holder, step } = place.value;
  if (unit.kind === 'appendix' && step.at === 'appendix') return renameAppendix(unit, step.name);
  const target = levelChange(unit, holder, step) ?? sameLevel(unit, holder, step);
  if (!target) return relocate(run, clause, unit, place.value);
  const moved = renumber(run, target.unit, target.number, holder);
  if (!moved.ok) return moved;
  run.name(target.unit);
  return done([target.unit]);
}

function relocate(
  run: StatementRun,
  clause: MovingClause,
  unit: WorkUnit,
  { holder, step }: { readonly holder: WorkUnit | null; readonly step: UnitStep },
): Outcome<WorkUnit[]> {
  const relocated = relocateUnit(run, unit, holder, step);
  if (relocated) {
    if (!relocated.ok) return relocated;
    run.name(relocated.value);
    return done([relocated.value]);
  }
  return refused(
    'A_UNSUPPORTED',
    `${printReference(clause.from)}を${printReference(clause.to)}とする移動は扱えません。削る規定と加える規定に分けてください。`,
  );
}

interface Target {
  readonly unit: WorkUnit;
  readonly number: readonly number[];
}

/** An article of one paragraph becomes its 第2項, or its only paragraph is the article again. */
function levelChange(unit: WorkUnit, holder: WorkUnit | null, step: UnitStep): Target | null {
  const isHolder = unit.kind === 'article' || unit.kind === 'supplement';
  if (isHolder && step.at === 'paragraph' && holder === unit) {
    const paragraph = onlyParagraphOf(unit);
    return paragraph && { unit: paragraph, number: step.number };
  }
  const isArticle = step.at === 'same' ? step.level === 'article' : step.at === 'article';
  if (unit.kind !== 'paragraph' || !isArticle) return null;
  return unit.parent && childrenOf(unit.parent, 'paragraph').length === 1 ? { unit, number: [1] } : null;
}

function sameLevel(unit: WorkUnit, holder: WorkUnit | null, step: UnitStep): Target | null {
  if (step.at === 'subitem') return subitemTarget(unit, holder, step.label);
  if (step.at === 'appendix' || step.at === 'same' || !('number' in step)) return null;
  if (step.at !== unit.kind) return null;
  const isBeside =
    holder === null ||
    siblingsOf(unit).length === 0 ||
    holder === unit.parent ||
    (unit.kind === 'item' && onlyParagraphOf(holder) === unit.parent);
  return isBeside || unit.kind === 'article' ? { unit, number: step.number } : null;
}

/** ロ is 2 where イ is 1. */
function subitemTarget(unit: WorkUnit, holder: WorkUnit | null, label: string): Target | null {
  const isBeside = holder === null || holder === unit.parent;
  if (unit.kind !== 'item' || unit.parent?.kind !== 'item' || !unit.label || !isBeside) return null;
  const number = subitemNumber(label, [unit.label]);
  return number === null ? null : { unit, number: [number] };
}

/** 第4条から第8条までを1条ずつ繰り下げ: from the end that is free. */
export function shiftUnits(
  run: StatementRun,
  clause: ShiftingClause,
  within: WorkUnit | null,
): Outcome<WorkUnit[]> {
  if (clause.units?.from.entry && !clause.isRest) {
    const holder = findUnit(run, clause.units.from, within);
    return holder.ok ? shiftEntries(run, holder.value, clause.units, clause.by) : holder;
  }
  const found = unitsToShift(run, clause, within);
  if (!found.ok) return found;
  const units = found.value;
  const digit = clause.units && !clause.isRest ? shiftedDigit(clause.units.from, clause.units.to) : 0;
  for (const unit of clause.by > 0 ? units.toReversed() : units) {
    const number = unit.number.map((each, index) => (index === digit ? each + clause.by : each));
    if ((number[digit] ?? 0) < 1) return refused('A_NUMBER', '繰り上げると、番号が1より小さくなります。');
    const moved = renumber(run, unit, number);
    if (!moved.ok) return moved;
  }
  const last = units.at(-1);
  if (last) run.name(last);
  return done(units);
}

/** 第5条以下を1条ずつ繰り下げ, 第4条を削り、以下1条ずつ繰り上げ: to the last of the row. */
function unitsToShift(
  run: StatementRun,
  { units, isRest }: ShiftingClause,
  within: WorkUnit | null,
): Outcome<WorkUnit[]> {
  if (units && !isRest) return findSpan(run, units, within);
  const found = units ? findUnit(run, units.from, within) : done(run.named);
  if (!found.ok) return found;
  const first = found.value;
  const start = first && run.numberBefore(first);
  if (!first || !start)
    return refused('A_NOT_FOUND', '「以下」がどの規定からか分かりません。規定の番号を書いてください。');
  const rest = siblingsOf(first).filter((each) => {
    const number = run.numberBefore(each);
    return number !== null && compareNumbers(number, start) >= (units ? 0 : 1);
  });
  return rest.length > 0 ? done(rest) : refused('A_NOT_FOUND', '「以下」に当たる規定がありません。');
}

/** 第3条の2から第3条の4まで count in their branches. */
function shiftedDigit(from: UnitReference, to: UnitReference | null): number {
  const numberOf = ({ steps }: UnitReference): readonly number[] => {
    const step = steps.at(-1);
    return step && 'number' in step ? step.number : [];
  };
  const [first, last] = [numberOf(from), to ? numberOf(to) : numberOf(from)];
  const isBranch = first.length > 1 && first.length === last.length && first[0] === last[0];
  return isBranch ? first.length - 1 : 0;
}

/** Gives a unit another number; refused where another unit has it. A unit that leaps over others changes its place. */
function renumber(
  run: StatementRun,
  unit: WorkUnit,
  number: readonly number[],
  chapter: WorkUnit | null = null,
): Outcome<void> {
  const siblings = siblingsOf(unit).filter((each) => each !== unit);
  const holder = siblings.find((each) => covers(each, number));
  if (holder) {
    return refused(
      'A_OCCUPIED',
      `移す先の${numberName(holder, number)}には、まだ別の規定があります。その規定を先に移すか削ってください。`,
    );
  }
  run.renumbered(unit, number);
  const index = siblings.findIndex((each) => compareNumbers(each.number, number) > 0);
  const [previous, next] = [
    siblings[index < 0 ? siblings.length - 1 : index - 1],
    index < 0 ? undefined : siblings[index],
  ];
  const isThere = chapter?.kind !== 'group' || unit.kind !== 'article' || unit.parent === chapter;
  return isThere && isBetween(unit, previous, next) ? done(undefined) : leap(unit, previous, next, chapter);
}

export function covers(unit: WorkUnit, number: readonly number[]): boolean {
  if (compareNumbers(unit.number, number) === 0) return true;
  const { label } = unit;
  if (!label?.through || label.number !== unit.number) return false;
  return compareNumbers(label.number, number) < 0 && compareNumbers(number, lastNumber(label)) <= 0;
}

function isBetween(unit: WorkUnit, previous: WorkUnit | undefined, next: WorkUnit | undefined): boolean {
  const all = siblingsOf(unit);
  const at = all.indexOf(unit);
  return all[at - 1] === previous && all[at + 1] === next;
}

/** @param chapter what the reference names above the unit: it decides at the border of two chapters. */
function leap(
  unit: WorkUnit,
  previous: WorkUnit | undefined,
  next: WorkUnit | undefined,
  chapter: WorkUnit | null,
): Outcome<void> {
  const named = unit.kind === 'article' && chapter?.kind === 'group' ? chapter : null;
  const parent = named ?? previous?.parent ?? next?.parent;
  if (!parent || (!named && previous && next && previous.parent !== next.parent)) {
    return refused(
      'A_UNSUPPORTED',
      '移した先がどの章に入るか分かりません。「第○章中第○条」のように章を書いてください。',
    );
  }
  if (unit.parent) unit.parent.children = unit.parent.children.filter((each) => each !== unit);
  const at = previous?.parent === parent ? parent.children.indexOf(previous) + 1 : 0;
  parent.children.splice(at, 0, unit);
  unit.parent = parent;
  return done(undefined);
}

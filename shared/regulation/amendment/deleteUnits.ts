import { done, type Outcome, refused } from './amendmentProblem.ts';
import { sentenceRange } from './changeWords.ts';
import { replaceEntry } from './entries.ts';
import { findSpan, itemsOf, onlyTableOf } from './findUnit.ts';
import { printReference } from './printUnits.ts';
import type { DeletingClause, UnitReference } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import type { WorkUnit } from './workingTree.ts';

/** 第3条及び第4条を削り, 第5条第2項後段を削り, 第6条の見出しを削り, 第2章の章名を削り */
export function deleteUnits(
  run: StatementRun,
  clause: DeletingClause,
  within: WorkUnit | null,
): Outcome<WorkUnit[]> {
  const touched: WorkUnit[] = [];
  for (const span of clause.units) {
    const found = findSpan(run, span, within);
    if (!found.ok) return found;
    for (const unit of found.value) {
      const deleted = deleteOne(run, unit, span.from);
      if (!deleted.ok) return deleted;
      touched.push(unit);
    }
  }
  return done(touched);
}

function deleteOne(run: StatementRun, unit: WorkUnit, reference: UnitReference): Outcome<void> {
  if (reference.entry !== null) return noValue(replaceEntry(run, unit, reference, []));
  if (reference.sentence !== null) return deleteSentence(run, unit, reference);
  if (reference.of === 'caption') {
    if (!unit.caption) return refused('A_NOT_FOUND', `${printReference(reference)}がありません。`);
    unit.caption = null;
    return done(undefined);
  }
  if (reference.of === 'heading') return dissolve(unit);
  if (reference.of === 'table') {
    const table = onlyTableOf(unit);
    if (table) removeUnit(table);
    return table
      ? done(undefined)
      : refused('A_NOT_FOUND', `${printReference(reference)}が一つに決まりません。`);
  }
  if (reference.of === 'number') {
    if (unit.kind !== 'paragraph' || !unit.label)
      return refused('A_NOT_FOUND', `${printReference(reference)}がありません。`);
    unit.label = null;
    return done(undefined);
  }
  if (reference.of === 'items') return deleteItems(unit, reference);
  if (!unit.parent) return refused('A_NOT_FOUND', `${printReference(reference)}は削ることができません。`);
  run.countByPosition(unit.parent);
  removeUnit(unit);
  return done(undefined);
}

const noValue = (outcome: Outcome<unknown>): Outcome<void> => (outcome.ok ? done(undefined) : outcome);

function deleteSentence(run: StatementRun, unit: WorkUnit, reference: UnitReference): Outcome<void> {
  const range = sentenceRange(unit, reference);
  if (!range)
    return refused(
      'A_NOT_FOUND',
      `${printReference(reference)}がありません。改正前の規定を確かめてください。`,
    );
  return run.words.add(range.place, { start: range.start, end: range.end, text: '', kind: 'sentence' });
}

function deleteItems(unit: WorkUnit, reference: UnitReference): Outcome<void> {
  const items = itemsOf(unit);
  if (items.length === 0) return refused('A_NOT_FOUND', `${printReference(reference)}がありません。`);
  for (const item of items) removeUnit(item);
  return done(undefined);
}

function removeUnit(unit: WorkUnit): void {
  const { parent } = unit;
  if (parent) parent.children = parent.children.filter((each) => each !== unit);
}

/** A chapter whose heading goes leaves its articles to the chapter before it. */
function dissolve(group: WorkUnit): Outcome<void> {
  const { parent } = group;
  if (group.kind !== 'group' || !parent) return refused('A_NOT_FOUND', 'その章名はありません。');
  const at = parent.children.indexOf(group);
  const previous = parent.children[at - 1];
  const receiver = previous?.kind === 'group' ? previous : parent;
  for (const child of group.children) child.parent = receiver;
  if (receiver === parent) parent.children.splice(at, 1, ...group.children);
  else {
    parent.children.splice(at, 1);
    receiver.children.push(...group.children);
  }
  return done(undefined);
}

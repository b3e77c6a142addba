import { done, type Outcome, refused } from './amendmentProblem.ts';
import { printReference } from './printUnits.ts';
import type { AddingClause, UnitReference } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import { everyUnit } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** A line of a table or list, called by what stands in its first column: 第二条海の日の項, 別表第一の三の項. */
export interface Entry {
  readonly unit: WorkUnit;
  readonly line: number;
}

const comparable = (text: string): string => text.normalize('NFKC').trim();

/** What stands in the first column of a row that is not empty; empty for a row without words. */
export function entryName(row: string): string {
  return row.split(/[ 　\t|｜]+/).find((cell) => cell !== '') ?? '';
}

export function findEntry(holder: WorkUnit, reference: UnitReference): Outcome<Entry> {
  const name = comparable(reference.entry ?? '');
  const found: Entry[] = [];
  for (const unit of everyUnit(holder)) {
    for (const [line, text] of unit.lines.entries()) {
      if (comparable(entryName(text)) === name) found.push({ unit, line });
    }
  }
  const [only] = found;
  if (!only)
    return refused(
      'A_NOT_FOUND',
      `${printReference(reference)}がありません。表の左端の欄の字句を確かめてください。`,
    );
  if (found.length > 1)
    return refused('A_UNSUPPORTED', `${printReference(reference)}が二つ以上あり、どれか決められません。`);
  return done(only);
}

const linesOf = (block: readonly string[]): string[] =>
  block.map((line) => line.trim()).filter((line) => line !== '');

/** 第二条海の日の項の次に次のように加える */
export function addEntries(
  run: StatementRun,
  holder: WorkUnit,
  { unit: reference, place, counts }: AddingClause,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const entry = findEntry(holder, reference);
  if (!entry.ok) return entry;
  const lines = linesOf(block);
  const [count] = counts;
  if (count && count.count !== null && count.count !== lines.length) {
    return refused('A_NUMBER', `「次の${count.count}項」とありますが、後に続くのは${lines.length}項です。`);
  }
  if (place !== 'after' && place !== 'before') return refused('A_PARSE', '項の次か前かが書かれていません。');
  const { unit, line } = entry.value;
  run.changeLines(unit, place === 'after' ? line + 1 : line, 0, lines);
  return done([unit]);
}

/** 第二条みどりの日の項を次のように改める, …の項を削る (no lines). */
export function replaceEntry(
  run: StatementRun,
  holder: WorkUnit,
  reference: UnitReference,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const entry = findEntry(holder, reference);
  if (!entry.ok) return entry;
  run.changeLines(entry.value.unit, entry.value.line, 1, linesOf(block));
  return done([entry.value.unit]);
}

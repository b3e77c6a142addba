import { numeralLike, readNumerals } from '../numeral.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { printReference } from './printUnits.ts';
import type { AddingClause, TableColumn, UnitReference, UnitSpan } from './statement.ts';
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

/** By what the cells of a row are divided: by tabs or lines where it has them, else by blanks. */
function cellsOf(row: string): RegExp {
  if (row.includes('\t')) return /[^\t]+/g;
  return /[|｜]/.test(row) ? /[^ 　|｜](?:[^|｜]*[^ 　|｜])?/g : /[^ 　]+/g;
}

/** Where the cell of a column lies in its row; null if the row has none. */
export function cellOf(
  row: string,
  column: TableColumn,
): { readonly start: number; readonly end: number } | null {
  const cells = [...row.matchAll(cellsOf(row))];
  const at = column === 'last' ? cells.length - 1 : column === 'middle' ? 1 : column - 1;
  const isMiddle = column !== 'middle' || cells.length === 3;
  const cell = isMiddle ? cells[at] : undefined;
  return cell ? { start: cell.index, end: cell.index + cell[0].length } : null;
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

/** 三の項を四の項とし: the row gets another first column; refused where another row has it and stays. */
export function moveEntry(
  run: StatementRun,
  holder: WorkUnit,
  from: UnitReference,
  to: string,
): Outcome<WorkUnit[]> {
  const entry = findEntry(holder, from);
  if (!entry.ok) return entry;
  const { unit, line } = entry.value;
  const taken = unit.lines.findIndex((row) => comparable(entryName(row)) === comparable(to));
  if (taken >= 0 && taken !== line && !run.isVacated(unit, taken)) {
    return refused('A_OCCUPIED', `${to}の項は、まだ別の行にあります。その行を先に移すか削ってください。`);
  }
  const row = unit.lines[line] ?? '';
  const start = row.indexOf(entryName(row));
  run.vacate(unit, line);
  const end = start + entryName(row).length;
  const added = run.words.add({ unit, field: line }, { start, end, text: to, kind: 'words' });
  return added.ok ? done([unit]) : added;
}

/** 四の項から八の項までを一項ずつ繰り下げ: from the end that is free. */
export function shiftEntries(
  run: StatementRun,
  holder: WorkUnit,
  { from, to }: UnitSpan,
  by: number,
): Outcome<WorkUnit[]> {
  const [first, last] = [findEntry(holder, from), findEntry(holder, to ?? from)];
  if (!first.ok) return first;
  if (!last.ok) return last;
  const { unit, line } = first.value;
  if (last.value.unit !== unit || last.value.line < line) {
    return refused('A_NOT_FOUND', `${printReference(from)}から続く行ではありません。`);
  }
  const names = unit.lines.slice(line, last.value.line + 1).map(entryName);
  for (const name of by > 0 ? names.toReversed() : names) {
    const number = readNumerals(name)[0];
    if (!number) return refused('A_NUMBER', `${name}の項は番号ではないため、繰り下げ、繰り上げられません。`);
    const shifted = numeralLike(name, { system: number.system, value: number.value + by });
    const moved = moveEntry(run, holder, { ...from, entry: name }, shifted);
    if (!moved.ok) return moved;
  }
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
  const { unit, line } = entry.value;
  run.vacate(unit, line);
  run.changeLines(unit, line, 1, linesOf(block));
  return done([entry.value.unit]);
}

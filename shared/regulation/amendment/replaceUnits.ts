import { compareNumbers, lastNumber } from '../unitLabel.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { sentenceRange } from './changeWords.ts';
import { replaceEntry } from './entries.ts';
import { findSpan, itemsOf, onlyTableOf } from './findUnit.ts';
import { printSpans } from './printUnits.ts';
import { blockText, readBlock } from './readBlock.ts';
import type { ReplacingClause, UnitReference, UnitSpan } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import type { WorkUnit } from './workingTree.ts';

/** 第5条を次のように改める: the block takes the place of the units, with the same numbers. */
export function replaceUnits(
  run: StatementRun,
  clause: ReplacingClause,
  block: readonly string[],
  within: WorkUnit | null,
): Outcome<WorkUnit[]> {
  const old: WorkUnit[] = [];
  for (const span of clause.units) {
    const found = findSpan(run, span, within);
    if (!found.ok) return found;
    old.push(...found.value);
  }
  const [first] = old;
  const [span] = clause.units;
  if (!first || !span) return refused('A_NOT_FOUND', '改める規定がありません。');
  if (span.from.entry !== null) return replaceEntry(run, first, span.from, block);
  if (span.from.of === 'items') return replaceItems(run, itemsOf(first), clause.units, block);
  if (isPart(span.from)) return replacePart(run, first, span.from, block);
  if (first.kind === 'main') return replaceMain(first, block);
  return replaceLines(first, block) ?? replaceWhole(run, old, clause, block);
}

const isPart = ({ sentence, chapeau, of }: UnitReference): boolean =>
  sentence !== null || chapeau || of !== 'unit';

function replacePart(
  run: StatementRun,
  unit: WorkUnit,
  reference: UnitReference,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const text = blockText(block);
  if (text === '') return refused('A_PARSE', '「次のように改める」の後に、改正後の規定がありません。');
  if (reference.of === 'table') return replaceTable(unit, reference, block);
  if (reference.of !== 'unit') return rename(unit, reference, text);
  const range = sentenceRange(unit, reference);
  if (!range)
    return refused('A_NOT_FOUND', `${printSpans([{ from: reference, to: null }], 'half')}がありません。`);
  const added = run.words.add(range.place, { start: range.start, end: range.end, text, kind: 'sentence' });
  return added.ok ? done([range.place.unit]) : added;
}

/** 第2条の表を次のように改める */
function replaceTable(
  unit: WorkUnit,
  reference: UnitReference,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const table = onlyTableOf(unit);
  if (!table)
    return refused(
      'A_NOT_FOUND',
      `${printSpans([{ from: reference, to: null }], 'half')}が一つに決まりません。`,
    );
  table.lines = block.map((line) => line.trimEnd());
  return done([table]);
}

/** 本則を次のように改める */
function replaceMain(main: WorkUnit, block: readonly string[]): Outcome<WorkUnit[]> {
  const made = readBlock(block, { kind: 'article', holder: main, after: null });
  if (!made.ok) return made;
  main.children = [...made.value];
  for (const unit of made.value) unit.parent = main;
  return done([main]);
}

/** 題名, 目次, 前文, 別表, a whole 附則 are lines, not numbered units. */
function replaceLines(unit: WorkUnit, block: readonly string[]): Outcome<WorkUnit[]> | null {
  const { kind } = unit;
  if (
    kind !== 'title' &&
    kind !== 'contents' &&
    kind !== 'front' &&
    kind !== 'appendix' &&
    kind !== 'supplement'
  ) {
    return null;
  }
  const lines = block.map((line) => line.trimEnd()).filter((line) => line.trim() !== '');
  if (lines.length === 0) return refused('A_PARSE', '「次のように改める」の後に、改正後の規定がありません。');
  if (kind === 'title') unit.lines = lines.map((line) => line.trim());
  else if (kind === 'front') unit.text = blockText(block);
  else if (kind === 'contents')
    unit.lines = /^目[ 　]*次$/.test(lines[0]?.trim() ?? '') ? lines.slice(1) : lines;
  else return replaceListed(unit, block);
  return done([unit]);
}

function replaceListed(unit: WorkUnit, block: readonly string[]): Outcome<WorkUnit[]> {
  const made = readBlock(block, { kind: unit.kind, holder: unit, after: null });
  if (!made.ok) return made;
  const [only] = made.value;
  if (!only || made.value.length !== 1) return refused('A_NUMBER', '改正後の規定が一つではありません。');
  takePlace([unit], [only]);
  return done([only]);
}

/** 第2条各号を次のように改める: there may be more or fewer of them. */
function replaceItems(
  run: StatementRun,
  items: readonly WorkUnit[],
  spans: readonly UnitSpan[],
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const parent = items[0]?.parent;
  if (!parent) return refused('A_NOT_FOUND', `${printSpans(spans, 'half')}がありません。`);
  const made = readBlock(block, { kind: 'item', holder: parent, after: null });
  if (!made.ok) return made;
  takePlace(items, made.value);
  for (const unit of made.value) run.added(unit);
  return done(made.value);
}

function replaceWhole(
  run: StatementRun,
  old: readonly WorkUnit[],
  { units: spans, count }: ReplacingClause,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const [first] = old;
  if (!first?.parent) return refused('A_NOT_FOUND', '改める規定がありません。');
  const made = readBlock(block, { kind: first.kind, holder: first.parent, after: before(first.number) });
  if (!made.ok) return made;
  const [start, end] = [old[0]?.number ?? [], lastOf(old.at(-1))];
  const [newStart, newEnd] = [made.value[0]?.number ?? [], lastOf(made.value.at(-1))];
  if (count?.count && count.count !== made.value.length) {
    return refused(
      'A_NUMBER',
      `「次の${count.count}${count.counter}」とありますが、後に続くのは${made.value.length}${count.counter}です。`,
    );
  }
  if (compareNumbers(start, newStart) !== 0 || (!count && compareNumbers(end, newEnd) !== 0)) {
    return refused(
      'A_NUMBER',
      `${printSpans(spans, 'half')}を改める規定の番号が、改める規定の番号と合っていません。`,
    );
  }
  takePlace(old, made.value);
  for (const unit of made.value) run.added(unit);
  return done(made.value);
}

/** 2 before 3, so that a paragraph without a printed number is taken for the one that it replaces. */
function before(number: readonly number[]): readonly number[] | null {
  const first = (number[0] ?? 1) - 1;
  return first > 0 ? [first] : null;
}

const lastOf = (unit: WorkUnit | undefined): readonly number[] =>
  unit?.label?.through ? lastNumber(unit.label) : (unit?.number ?? []);

function takePlace(old: readonly WorkUnit[], made: readonly WorkUnit[]): void {
  const [first] = old;
  const parent = first?.parent;
  if (!first || !parent) return;
  parent.children.splice(parent.children.indexOf(first), 1, ...made);
  for (const unit of made) unit.parent = parent;
  for (const unit of old.slice(1)) {
    if (unit.parent) unit.parent.children = unit.parent.children.filter((each) => each !== unit);
  }
}

/** 第3条の見出しを「（招集）」に改め, 題名を「…」に改め, 第1章の章名を「…」に改め */
export function rename(unit: WorkUnit, reference: UnitReference, text: string): Outcome<WorkUnit[]> {
  if (reference.of === 'caption') {
    if (!unit.caption) {
      return refused(
        'A_NOT_FOUND',
        `${printSpans([{ from: reference, to: null }], 'half')}がありません。付する場合は「見出しとして…を付し」とします。`,
      );
    }
    unit.caption = { ...unit.caption, text: inBrackets(text) };
    return done([unit]);
  }
  if (unit.kind === 'title') unit.lines = [text];
  else if (unit.kind === 'group' && reference.of === 'heading') unit.text = withoutLabel(unit, text);
  else
    return refused(
      'A_UNSUPPORTED',
      `${printSpans([{ from: reference, to: null }], 'half')}を一つの字句で改めることはできません。`,
    );
  return done([unit]);
}

export const inBrackets = (text: string): string => (/^[（(].*[）)]$/.test(text) ? text : `（${text}）`);

function withoutLabel(group: WorkUnit, text: string): string {
  const label = group.label?.text ?? '';
  return text.startsWith(label) ? text.slice(label.length).trim() : text;
}

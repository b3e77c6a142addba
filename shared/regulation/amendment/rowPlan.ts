import { diffWords, type WordEdit } from '../diffWords.ts';
import { isSameTree } from '../isSameTree.ts';
import type { Word } from '../words.ts';
import { entryName } from './entries.ts';
import { plainReference } from './nameUnit.ts';
import { printReference } from './printUnits.ts';
import { quoteChanges } from './quoteChanges.ts';
import { readUnit } from './readUnits.ts';
import type { UnitStep, WordChange } from './statement.ts';

/** How the rows of a table or list are amended, each called by what stands in its first column (海の日の項). */
export type RowStep =
  | { readonly kind: 'words'; readonly entry: string; readonly changes: readonly WordChange[] }
  | { readonly kind: 'replace'; readonly entry: string; readonly lines: readonly string[] }
  | { readonly kind: 'remove'; readonly entry: string }
  | {
      readonly kind: 'add';
      readonly place: 'after' | 'before';
      readonly entry: string;
      readonly lines: readonly string[];
    };

/**
 * The steps from one list of rows to another, in the order of the rows; null where a row cannot be called by its first column,
 * because another begins alike or it has none.
 *
 * @param steps the unit in which the rows stand.
 * @param all every row of the unit, also of its other tables.
 */
export function planRows(
  steps: readonly UnitStep[],
  all: readonly string[],
  old: readonly string[],
  to: readonly string[],
  terms: readonly string[],
): RowStep[] | null {
  const names = all.map(entryName);
  const isNamed = (name: string): boolean => {
    const reference = { ...plainReference(steps), entry: name };
    const isUnique = names.filter((each) => each === name).length === 1;
    return name !== '' && isUnique && isSameTree(readUnit(printReference(reference)), reference);
  };
  const made = movedFirst([...rowSteps(old, to, terms)]);
  return made.every(({ entry }) => isNamed(entry)) ? made : null;
}

/** A row that stands elsewhere goes before it comes, so that its name is never there twice. */
function movedFirst(steps: readonly RowStep[]): RowStep[] {
  const coming = new Set(steps.flatMap((step) => (step.kind === 'add' ? step.lines.map(entryName) : [])));
  const isMoved = (step: RowStep): boolean => step.kind === 'remove' && coming.has(step.entry);
  return [...steps.filter(isMoved), ...steps.filter((step) => !isMoved(step))];
}

/** Rows with the same first column are one row; those between two that stay go, come, or are one row under another name. */
function* rowSteps(
  old: readonly string[],
  to: readonly string[],
  terms: readonly string[],
): Generator<RowStep> {
  const asWord = (line: string): Word => ({ text: entryName(line), start: 0, kind: 'content' });
  let [row, column] = [0, 0];
  const end = { oldStart: old.length, oldEnd: old.length, newStart: to.length, newEnd: to.length };
  for (const edit of [...diffWords(old.map(asWord), to.map(asWord)), end]) {
    for (; row < edit.oldStart; row += 1, column += 1) {
      const [line = '', text = ''] = [old[row], to[column]];
      if (line !== text) yield changedRow(line, text, terms);
    }
    yield* changedRows(old, to, edit, terms);
    [row, column] = [edit.oldEnd, edit.newEnd];
  }
}

function changedRow(line: string, text: string, terms: readonly string[]): RowStep {
  const entry = entryName(line);
  const changes = quoteChanges(line, text, [], terms);
  return changes ? { kind: 'words', entry, changes } : { kind: 'replace', entry, lines: [text] };
}

function* changedRows(
  old: readonly string[],
  to: readonly string[],
  edit: WordEdit,
  terms: readonly string[],
): Generator<RowStep> {
  const [gone, lines] = [old.slice(edit.oldStart, edit.oldEnd), to.slice(edit.newStart, edit.newEnd)];
  const renamed = gone.map((line, index) => changedRow(line, lines[index] ?? '', terms));
  if (gone.length === lines.length && renamed.every(({ kind }) => kind === 'words')) {
    yield* renamed;
    return;
  }
  for (const line of gone) yield { kind: 'remove', entry: entryName(line) };
  if (lines.length === 0) return;
  const [before, behind = ''] = [old[edit.oldStart - 1], old[edit.oldEnd]];
  yield before === undefined
    ? { kind: 'add', place: 'before', entry: entryName(behind), lines }
    : { kind: 'add', place: 'after', entry: entryName(before), lines };
}

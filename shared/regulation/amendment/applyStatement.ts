import { addHeading } from './addHeading.ts';
import { addSentence, addUnits, attachCaption } from './addUnits.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { changeWords, headingScope, scopesOf, type WordScope } from './changeWords.ts';
import { deleteUnits } from './deleteUnits.ts';
import { findUnit } from './findUnit.ts';
import { labelFor } from './labelFor.ts';
import { moveUnit, shiftUnits } from './moveUnits.ts';
import { rename, replaceUnits } from './replaceUnits.ts';
import type { Clause, Statement, UnitReference, WordClause } from './statement.ts';
import { StatementRun } from './statementRun.ts';
import type { WorkUnit } from './workingTree.ts';

/** What one clause did. */
export interface ClauseChange {
  readonly op: Clause['op'];
  readonly units: readonly WorkUnit[];
  /** Words that stood several times in their scope, all of which were changed. */
  readonly multiple: readonly { readonly words: string; readonly count: number }[];
}

/**
 * Carries out one statement on the units. On refusal the units may be half changed: the caller throws them away.
 */
export function applyStatement(root: WorkUnit, { clauses, block }: Statement): Outcome<ClauseChange[]> {
  const run = new StatementRun(root);
  const changes: ClauseChange[] = [];
  let scopes: readonly WordScope[] = [];
  for (const clause of inOrder(clauses)) {
    const within = clause.within ? findUnit(run, clause.within) : done(null);
    if (!within.ok) return within;
    if (clause.op === 'words') {
      const found = scopesFor(run, clause, scopes);
      if (!found.ok) return found;
      scopes = found.value.scopes;
      const changed = changeWords(run, found.value.clause, scopes);
      if (!changed.ok) return changed;
      changes.push({ op: 'words', ...changed.value });
      continue;
    }
    scopes = [];
    const changed = applyUnitClause(run, clause, block, within.value);
    if (!changed.ok) return changed;
    changes.push({ op: clause.op, units: changed.value, multiple: [] });
  }
  run.carryOut();
  for (const unit of run.moved()) unit.label = labelFor(root, unit);
  return done(changes);
}

/** 第5条を第6条とし、以下1条ずつ繰り下げ: those behind move first, though they are named last. */
function inOrder(clauses: readonly Clause[]): Clause[] {
  const ordered = [...clauses];
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    if (clause.op !== 'shift' || clause.units || clause.by < 0 || before?.op !== 'move') continue;
    const units = { from: before.from, to: null };
    ordered.splice(index - 1, 2, { ...clause, within: before.within, units, isRest: true }, before);
  }
  return ordered;
}

function applyUnitClause(
  run: StatementRun,
  clause: Exclude<Clause, WordClause>,
  block: readonly string[],
  within: WorkUnit | null,
): Outcome<WorkUnit[]> {
  switch (clause.op) {
    case 'delete':
      return deleteUnits(run, clause, within);
    case 'move':
      return moveUnit(run, clause, within);
    case 'shift':
      return shiftUnits(run, clause, within);
    case 'replace':
      return replaceUnits(run, clause, block, within);
    default: {
      const unit = findUnit(run, clause.unit, within);
      return unit.ok ? applyToUnit(run, unit.value, clause, block) : unit;
    }
  }
}

/** What names one unit. */
function applyToUnit(
  run: StatementRun,
  unit: WorkUnit,
  clause: Extract<Clause, { unit: UnitReference }>,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  switch (clause.op) {
    case 'rename':
      return rename(unit, clause.unit, clause.text);
    case 'add':
      return addUnits(run, unit, clause, block);
    case 'addSentence':
      return addSentence(run, unit, clause, block);
    case 'attachCaption':
      return attachCaption(unit, clause, block);
    case 'addHeading':
      return addHeading(run, unit, clause, block);
  }
}

interface ScopedClause {
  readonly scopes: readonly WordScope[];
  readonly clause: WordClause;
}

function scopesFor(
  run: StatementRun,
  clause: WordClause,
  current: readonly WordScope[],
): Outcome<ScopedClause> {
  if (clause.scopes) {
    const scopes = scopesOf(run, clause.scopes);
    return scopes.ok ? done({ scopes: scopes.value, clause }) : scopes;
  }
  if (current.length > 0) return done({ scopes: current, clause });
  return (
    headingClause(run, clause) ??
    refused('A_PARSE', 'どの規定の字句を改めるのか分かりません。「第○条中」のように書いてください。')
  );
}

/** 「第1章　総則」を「第1章　通則」に改める names its chapter by the words themselves. */
function headingClause(run: StatementRun, clause: WordClause): Outcome<ScopedClause> | null {
  const [change] = clause.changes;
  if (clause.changes.length !== 1 || change?.verb !== 'replace') return null;
  const [words = ''] = change.quotes;
  const scope = headingScope(run, words);
  if (!scope) return null;
  const label = scope.unit.label?.text ?? '';
  const bare = (text: string): string => text.slice(label.length).trim();
  if (!change.text.startsWith(label)) return null;
  const changes = [{ ...change, quotes: [bare(words)], text: bare(change.text) }];
  return done({ scopes: [scope], clause: { ...clause, changes } });
}

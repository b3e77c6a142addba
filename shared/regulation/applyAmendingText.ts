import type { OtherPart } from './amendment/amendedPart.ts';
import {
  type AmendmentCode,
  type AmendmentProblem,
  type Outcome,
  refused,
} from './amendment/amendmentProblem.ts';
import { applyStatement, type ClauseChange } from './amendment/applyStatement.ts';
import { checkNumbers } from './amendment/checkNumbers.ts';
import { nameUnit } from './amendment/nameUnit.ts';
import { appendSupplement } from './amendment/ownSupplement.ts';
import { readAmendingText, type WrittenStatement, wantsBlock } from './amendment/readAmendingText.ts';
import type { Clause } from './amendment/statement.ts';
import { freeze, thaw, type WorkUnit } from './amendment/workingTree.ts';
import type { Regulation } from './regulation.ts';

/** What one statement (改正規定) did. */
export interface TraceEntry {
  /** From 1. */
  readonly statement: number;
  /** Line of the amending text, from 1. */
  readonly line: number;
  readonly text: string;
  readonly changes: readonly TraceChange[];
  readonly notes: readonly TraceNote[];
}

export interface TraceChange {
  readonly op: Clause['op'];
  /** The clause as written. */
  readonly words: string;
  /** The units changed, by their names after the statement; of deleted ones by their last. */
  readonly units: readonly string[];
}

/** `A_MULTI`: words stood several times in their scope, and all were changed. */
export interface TraceNote {
  readonly code: 'A_MULTI';
  readonly words: string;
  readonly count: number;
  readonly message: string;
}

export interface AppliedAmendment {
  readonly regulation: Regulation;
  readonly trace: readonly TraceEntry[];
  /** What the text says of other regulations, which is not carried out. */
  readonly others: readonly OtherPart[];
}

export interface ApplyingError extends AmendmentProblem {
  readonly code: AmendmentCode;
  /** From 1: the statement at which it failed. */
  readonly statement: number;
  /** Line of the amending text, from 1. */
  readonly line: number;
}

export type Applied =
  | { readonly ok: true; readonly value: AppliedAmendment }
  | { readonly ok: false; readonly error: ApplyingError };

export interface ApplyingOptions {
  /** Whether the instrument's own 附則 is put behind those of the regulation, as in 要綱. Left out unless asked for. */
  readonly supplement: 'leave' | 'append';
}

/**
 * Consolidates (溶け込み): carries out an amending text (改め文) on a regulation, statement by statement. Each may rest on those
 * before it; the first that cannot be carried out ends it with its code, and there is no half-amended regulation.
 *
 * @param old as parsed; it is not changed.
 * @param text statements alone, or a whole instrument with title, lead sentence and 附則.
 */
export function applyAmendingText(
  old: Regulation,
  text: string,
  options: ApplyingOptions = { supplement: 'leave' },
): Applied {
  if (text.trim() === '') return { ok: true, value: { regulation: old, trace: [], others: [] } };
  const read = readAmendingText(text, namesOf(old));
  if (!read.ok)
    return { ok: false, error: { ...read.error, statement: read.statement ?? 1, line: read.line ?? 1 } };
  const { statements, supplement, others } = read.value;
  if (statements.length === 0 && supplement.length === 0) {
    return failure(
      refused('A_PARSE', '改正規定がありません。「第○条中…を…に改める。」のような文を入力してください。'),
      1,
      1,
    );
  }
  const root = thaw(old);
  const trace: TraceEntry[] = [];
  for (const statement of statements) {
    const applied = applyOne(root, statement);
    if (!applied.ok) return failure(applied, statement.number, statement.line);
    trace.push(traceOf(statement, applied.value));
  }
  const last = statements.at(-1);
  const numbers = checkNumbers(() => thaw(old), root);
  if (!numbers.ok) return failure(numbers, last?.number ?? 1, last?.line ?? 1);
  if (options.supplement === 'append') appendSupplement(root, supplement);
  return { ok: true, value: { regulation: freeze(root), trace, others } };
}

/** Its title in one line; without the lines that name the body, or with the body named above it. */
function namesOf({ title, beforeTitle }: Regulation): string[] {
  const lines = title?.lines ?? [];
  if (lines.length === 0) return [];
  const whole = lines.join('');
  return [...lines.map((_, index) => lines.slice(index).join('')), (beforeTitle.at(-1) ?? '') + whole];
}

function failure(outcome: Outcome<unknown>, statement: number, line: number): Applied {
  if (outcome.ok) throw new Error('nothing failed');
  return { ok: false, error: { ...outcome.error, statement, line } };
}

function applyOne(root: WorkUnit, { clauses, block }: WrittenStatement): Outcome<ClauseChange[]> {
  const early = clauses.slice(0, -1).some(wantsBlock);
  if (early)
    return refused(
      'A_PARSE',
      '「次のように改め」「次の…を加え」の後には、その規定が続かなければなりません。改正規定を分けてください。',
    );
  if (block.length > 0 && !wantsBlock(clauses.at(-1))) {
    return refused('A_PARSE', `「${block[0]?.trim()}」は、改正規定として読み取れません。`);
  }
  return applyStatement(root, { clauses, block });
}

function traceOf(statement: WrittenStatement, changes: readonly ClauseChange[]): TraceEntry {
  return {
    statement: statement.number,
    line: statement.line,
    text: statement.text,
    changes: changes.map(({ op, units }, index) => ({
      op,
      words: statement.texts[index] ?? '',
      units: units.map(nameUnit),
    })),
    notes: changes.flatMap(({ multiple }) =>
      multiple.map(({ words, count }) => ({
        code: 'A_MULTI' as const,
        words,
        count,
        message: `「${words}」は${count}か所にあり、すべて改めました。`,
      })),
    ),
  };
}

import { kanjiOnesInKatakana } from '../proofreading/kanjiOnesInKatakana.ts';
import { readBody } from './bodyLines.ts';
import { BodyState, type ClassedLine } from './bodyState.ts';
import { continuityFaults } from './continuity.ts';
import { type Diagnostic, diagnosticOf, type LineChoice } from './diagnostic.ts';
import { finishProvision, finishTail } from './drafts.ts';
import { readFrontMatter } from './frontMatter.ts';
import { classifyLine } from './lineClass.ts';
import type { Regulation } from './regulation.ts';
import { sourceLines } from './sourceLines.ts';

export { formatRegulation } from './formatRegulation.ts';

export interface ParsedRegulation {
  readonly regulation: Regulation;
  /** What was undecidable, and faults of the text, by line. */
  readonly diagnostics: readonly Diagnostic[];
  /** As it was given. */
  readonly source: string;
}

/**
 * Reads a regulation as people type or paste it: local style (第1条, 2, (1), ア) or national (第一条, ２, 一, イ), with the remains
 * of Markdown and PDF, sentences broken over lines, and blank lines. Never fails: where a line can be two things the likelier
 * is taken and a diagnostic says so.
 *
 * @param choices what the user says that lines are, against earlier diagnostics of the same text
 */
export function parseRegulation(source: string, choices: readonly LineChoice[] = []): ParsedRegulation {
  const lines: ClassedLine[] = sourceLines(source).map((line) => ({ ...line, class: classifyLine(line) }));
  const { bodyStart, diagnostics, ...front } = readFrontMatter(lines);
  const state = new BodyState(lines, choices);
  readBody(state, bodyStart);
  const supplements = state.tail.filter((part) => part.kind === 'supplement');
  const faults = [state.main, ...supplements.map(({ provisions }) => provisions)].flatMap(continuityFaults);
  return {
    regulation: { ...front, main: state.main.map(finishProvision), tail: state.tail.map(finishTail) },
    diagnostics: [...diagnostics, ...kanjiOnes(lines), ...state.diagnostics, ...faults].toSorted(
      (one, other) => one.line - other.line,
    ),
    source,
  };
}

function kanjiOnes(lines: readonly ClassedLine[]): Diagnostic[] {
  return lines
    .filter(({ text }) => text.includes('一') && kanjiOnesInKatakana(text).length > 0)
    .map(({ number, text }) => diagnosticOf('W_KANJI_ONE', number, text));
}

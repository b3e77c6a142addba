import { kanjiOnesInKatakana } from '../proofreading/kanjiOnesInKatakana.ts';
import { readBody } from './bodyLines.ts';
import { BodyState, type ClassedLine } from './bodyState.ts';
import { continuityFaults } from './continuity.ts';
import { type Diagnostic, diagnosticOf, type LineChoice } from './diagnostic.ts';
import { finishProvision, finishTail } from './drafts.ts';
import { formatRegulation } from './formatRegulation.ts';
import { readFrontMatter } from './frontMatter.ts';
import { classifyLine } from './lineClass.ts';
import type { Regulation } from './regulation.ts';
import { sourceLines } from './sourceLines.ts';

export { formatRegulation };

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
 * is taken and a diagnostic says so. What is printed from the tree is read as the same tree again.
 *
 * @param choices what the user says that lines are, against earlier diagnostics of the same text
 */
export function parseRegulation(source: string, choices: readonly LineChoice[] = []): ParsedRegulation {
  const { regulation, diagnostics, isCertain } = readTree(source, choices);
  const settled = isCertain || choices.length > 0 ? regulation : settle(regulation);
  return { regulation: settled, diagnostics, source };
}

interface ReadTree extends Omit<ParsedRegulation, 'source'> {
  /** Nothing was joined and nothing had to be chosen: every line of the print is a line of the source. */
  readonly isCertain: boolean;
}

function readTree(source: string, choices: readonly LineChoice[]): ReadTree {
  const lines: ClassedLine[] = sourceLines(source).map((line) => ({ ...line, class: classifyLine(line) }));
  const { bodyStart, hasJoined, diagnostics, ...front } = readFrontMatter(lines);
  const state = new BodyState(lines, choices);
  readBody(state, bodyStart);
  const supplements = state.tail.filter((part) => part.kind === 'supplement');
  const faults = [state.main, ...supplements.map(({ provisions }) => provisions)].flatMap(continuityFaults);
  // 目次 that is none is a line of text, and would be one again only by chance.
  const isPlain =
    front.tableOfContents !== null || lines.every(({ class: own }) => own.kind !== 'tableOfContents');
  return {
    regulation: { ...front, main: state.main.map(finishProvision), tail: state.tail.map(finishTail) },
    diagnostics: [...diagnostics, ...kanjiOnes(lines), ...state.diagnostics, ...faults].toSorted(
      (one, other) => one.line - other.line,
    ),
    isCertain:
      isPlain &&
      lines.every(isSpaced) &&
      !hasJoined &&
      !state.hasJoined &&
      state.diagnostics.length === 0 &&
      bodyStart < lines.length,
  };
}

/**
 * Lines that were joined may look like something else where they stand in one line. Then what the print says is taken, until
 * print and tree agree.
 */
function settle(regulation: Regulation): Regulation {
  let settled = regulation;
  for (let round = 0; round < 8; round += 1) {
    const again = readTree(formatRegulation(settled), []).regulation;
    if (JSON.stringify(again) === JSON.stringify(settled)) break;
    settled = again;
  }
  return settled;
}

/** A label that touches the words behind it is printed apart from them, and words behind 附則 on a line of their own. */
function isSpaced({ class: own }: ClassedLine): boolean {
  if (own.kind === 'supplement') return own.rest === '';
  return (own.kind !== 'article' && own.kind !== 'group') || own.spaced;
}

function kanjiOnes(lines: readonly ClassedLine[]): Diagnostic[] {
  return lines
    .filter(({ text }) => text.includes('一') && kanjiOnesInKatakana(text).length > 0)
    .map(({ number, text }) => diagnosticOf('W_KANJI_ONE', number, text));
}

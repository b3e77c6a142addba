import { findSentencePart } from '../sentenceParts.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { cellOf, type Entry, findEntry } from './entries.ts';
import { findSpan, findUnit, itemsOf, onlyParagraphOf } from './findUnit.ts';
import { readPlace, type TextPlace } from './pendingWords.ts';
import { printReference } from './printUnits.ts';
import type { UnitReference, UnitSpan, WordChange, WordClause } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import { childOf, everyUnit } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** A stretch of one string. */
export interface TextRange {
  readonly place: TextPlace;
  readonly start: number;
  readonly end: number;
}

/** Where words are looked for: 第2条第1項ただし書中. */
export interface WordScope {
  readonly name: string;
  readonly unit: WorkUnit;
  readonly ranges: readonly TextRange[];
}

/** What a clause did: in which units, and how often the same words stood there. */
export interface ClauseEffect {
  readonly units: readonly WorkUnit[];
  /** Words that stood more than once in their scope, all of which were changed. */
  readonly multiple: readonly { readonly words: string; readonly count: number }[];
}

/**
 * Changes words in every place of the scopes where they stand. In a range (第2条から第5条までの規定中) they need not stand in each
 * unit.
 */
export function changeWords(
  run: StatementRun,
  clause: WordClause,
  scopes: readonly WordScope[],
): Outcome<ClauseEffect> {
  const units = new Set<WorkUnit>();
  const multiple: { words: string; count: number }[] = [];
  for (const change of clause.changes) {
    for (const words of change.quotes) {
      for (const scope of scopes) {
        const changed = changeInScope(run, change, words, scope);
        if (!changed.ok) return changed;
        for (const unit of changed.value) units.add(unit);
        if (changed.value.length > 1) multiple.push({ words, count: changed.value.length });
      }
    }
  }
  return done({ units: [...units], multiple });
}

/** The units in which the words stood, one entry for each time. */
function changeInScope(
  run: StatementRun,
  change: WordChange,
  words: string,
  scope: WordScope,
): Outcome<WorkUnit[]> {
  if (words === '') return refused('A_PARSE', `${scope.name}中の引用に文字がありません。`);
  const units: WorkUnit[] = [];
  let taken = 0;
  for (const { place, start, end } of scope.ranges) {
    const found = run.words.occurrences(place, words, start, end);
    taken += found.taken;
    for (const at of found.free) {
      const added = run.words.add(place, editOf(change, words, at));
      if (!added.ok) return added;
      units.push(place.unit);
    }
  }
  if (units.length > 0) return done(units);
  return refused(
    'A_NOT_FOUND',
    taken > 0
      ? `${scope.name}中の「${words}」は、この改正規定の前の方ですでに改められています。`
      : `${scope.name}中に「${words}」がありません。引用した字句と、改正前の規定を確かめてください。`,
  );
}

function editOf(change: WordChange, words: string, at: number) {
  const end = at + words.length;
  switch (change.verb) {
    case 'delete':
      return { start: at, end, text: '', kind: 'words' as const };
    case 'replace':
      return { start: at, end, text: change.text, kind: 'words' as const };
    case 'insert': {
      const point = change.place === 'after' ? end : at;
      return { start: point, end: point, text: change.text, kind: 'words' as const };
    }
  }
}

export function scopesOf(run: StatementRun, spans: readonly UnitSpan[]): Outcome<WordScope[]> {
  const scopes: WordScope[] = [];
  for (const span of spans) {
    const found = span.to ? findSpan(run, span) : oneUnit(run, span.from);
    if (!found.ok) return found;
    const name = span.to
      ? `${printReference(span.from)}から${printReference(span.to)}まで`
      : printReference(span.from);
    const ranges: TextRange[] = [];
    for (const unit of found.value) {
      const entry = span.from.entry === null ? null : findEntry(unit, span.from);
      if (entry && !entry.ok) return entry;
      const own = entry ? entryRange(entry.value, span.from) : rangesOf(unit, span.from);
      if (!own) return refused('A_NOT_FOUND', `${name}がありません。改正前の規定を確かめてください。`);
      ranges.push(...own);
    }
    const [unit] = found.value;
    if (unit) scopes.push({ name, unit, ranges });
  }
  return done(scopes);
}

/** The row, or one cell of it; null if it has no such column. */
function entryRange({ unit, line }: Entry, { column }: UnitReference): TextRange[] | null {
  const place: TextPlace = { unit, field: line };
  if (column === null) return [whole(place)];
  const cell = cellOf(readPlace(place), column);
  return cell && [{ place, ...cell }];
}

function oneUnit(run: StatementRun, reference: UnitReference): Outcome<WorkUnit[]> {
  const found = findUnit(run, reference);
  return found.ok ? done([found.value]) : found;
}

const whole = (place: TextPlace): TextRange => ({ place, start: 0, end: readPlace(place).length });

/** Null if the unit has no such caption or sentence. */
function rangesOf(unit: WorkUnit, reference: UnitReference): TextRange[] | null {
  if (reference.of === 'caption') return unit.caption ? [whole({ unit, field: 'caption' })] : null;
  if (reference.of === 'heading') return unit.kind === 'group' ? [whole({ unit, field: 'text' })] : null;
  if (reference.chapeau || reference.sentence !== null) {
    const range = sentenceRange(unit, reference);
    return range && [range];
  }
  if (reference.of === 'items') {
    const items = itemsOf(unit);
    return items.length > 0 ? items.flatMap(textsOf) : null;
  }
  if (reference.of === 'table') return textsOf(unit).filter(({ place }) => typeof place.field === 'number');
  const ranges = textsOf(unit);
  return reference.withCaption && unit.caption ? [whole({ unit, field: 'caption' }), ...ranges] : ranges;
}

/** The part of a unit's own words that a reference names; null if it has none. */
export function sentenceRange(unit: WorkUnit, { sentence }: UnitReference): TextRange | null {
  const owner = unit.kind === 'item' ? unit : onlyParagraphOf(unit);
  if (!owner) return null;
  const place: TextPlace = { unit: owner, field: 'text' };
  if (sentence === null) return whole(place);
  const part = findSentencePart(owner.text, sentence);
  return part ? { place, start: part.start, end: part.end } : null;
}

/** All strings that 第2条中 reaches: not captions, not headings of chapters. */
function textsOf(unit: WorkUnit): TextRange[] {
  const ranges: TextRange[] = [];
  for (const each of everyUnit(unit)) {
    if (each.kind === 'paragraph' || each.kind === 'item' || each.kind === 'front') {
      ranges.push(whole({ unit: each, field: 'text' }));
    } else if (each.kind === 'appendix') ranges.push(whole({ unit: each, field: 'text' }));
    for (const field of each.lines.keys()) ranges.push(whole({ unit: each, field }));
  }
  return ranges;
}

/** 「第1章　総則」を「第1章　通則」に names its place by the quotation itself. */
export function headingScope(run: StatementRun, words: string): WordScope | null {
  const main = childOf(run.root, 'main');
  const [, label, heading] = /^(第[^　 ]+?[編章節款目](?:の[^　 ]+)?)[　 ]+(.+)$/.exec(words) ?? [];
  if (!main || heading === undefined) return null;
  for (const unit of everyUnit(main)) {
    if (unit.kind === 'group' && unit.label?.text === label && unit.text === heading) {
      run.name(unit);
      return { name: `${label}の名称`, unit, ranges: [whole({ unit, field: 'text' })] };
    }
  }
  return null;
}

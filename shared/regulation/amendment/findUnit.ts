import type { Group } from '../regulation.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { printReference } from './printUnits.ts';
import type { UnitReference, UnitSpan, UnitStep } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import { ancestorOf, articlesOf, childOf, childrenOf, everyUnit } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** The unit that a reference means: by the numbers before the statement, 同条 by identity. It becomes the unit named last. */
export function findUnit(
  run: StatementRun,
  reference: UnitReference,
  within: WorkUnit | null = null,
): Outcome<WorkUnit> {
  let at: WorkUnit | null = within;
  for (const step of reference.steps) {
    const next = stepTo(run, at, step);
    if (!next) return notFound(reference, step);
    at = next;
  }
  at ??= run.named;
  if (!at) return refused('A_NOT_FOUND', 'どの規定のことか分かりません。規定の番号を書いてください。');
  run.name(at, reference.of === 'table' || reference.entry !== null);
  return done(at);
}

function notFound(reference: UnitReference, step: UnitStep): Outcome<never> {
  const words = printReference(reference);
  return step.at === 'same'
    ? refused(
        'A_NOT_FOUND',
        `「${words}」が指す規定が、この改正規定の前の方にありません。規定の番号を書いてください。`,
      )
    : refused('A_NOT_FOUND', `${words}がありません。番号と、改正前の規定を確かめてください。`);
}

/** The unit at the end of the steps but the last, and the last step: where something is to stand, not what stands there. */
export function findPlace(
  run: StatementRun,
  reference: UnitReference,
  within: WorkUnit | null,
): Outcome<{ readonly holder: WorkUnit | null; readonly step: UnitStep }> {
  const step = reference.steps.at(-1);
  if (!step) return refused('A_PARSE', '改正後の規定の番号がありません。');
  let holder: WorkUnit | null = within;
  for (const each of reference.steps.slice(0, -1)) {
    const next = stepTo(run, holder, each);
    if (!next) return notFound(reference, each);
    holder = next;
  }
  return done({ holder, step });
}

/** The units of a row or range, in the order of the text. */
export function findSpan(
  run: StatementRun,
  { from, to }: UnitSpan,
  within: WorkUnit | null = null,
): Outcome<WorkUnit[]> {
  const first = findUnit(run, from, within);
  if (!first.ok) return first;
  if (!to) return done([first.value]);
  const last = findUnit(run, to, within);
  if (!last.ok) return last;
  const container = ancestorOf(first.value, 'main', 'supplement');
  const row =
    first.value.kind === 'article' && container
      ? articlesOf(container)
      : childrenOf(first.value.parent ?? first.value, first.value.kind);
  const [start, end] = [row.indexOf(first.value), row.indexOf(last.value)];
  if (start < 0 || end < start) {
    return refused(
      'A_NOT_FOUND',
      `${printReference(from)}から${printReference(to)}までは、一続きの規定ではありません。`,
    );
  }
  return done(row.slice(start, end + 1));
}

function stepTo(run: StatementRun, at: WorkUnit | null, step: UnitStep): WorkUnit | null {
  switch (step.at) {
    case 'main':
      return childOf(run.root, 'main') ?? null;
    case 'title':
    case 'contents':
      return childOf(run.root, step.at) ?? null;
    case 'preamble':
    case 'enactingClause':
      return (
        childrenOf(run.root, 'front').find(({ source }) => 'kind' in source && source.kind === step.at) ??
        null
      );
    case 'supplement':
      return findSupplement(run.root, step.instrument);
    case 'appendix':
      return findAppendix(run.root, step.name);
    case 'same':
      return run.last(step.level) ?? null;
    case 'group':
      return findGroup(run, at ?? childOf(run.root, 'main') ?? run.root, step);
    case 'article':
      return findArticle(run, at, step.number);
    case 'paragraph':
      return findParagraph(run, at, step.number);
    case 'item':
      return findItem(run, at, step.number);
    case 'subitem':
      return at ? findSubitem(at, step.label) : findNearSubitem(run.named, step.label);
  }
}

function findSupplement(root: WorkUnit, instrument: string): WorkUnit | null {
  const all = childrenOf(root, 'supplement');
  const instrumentOf = ({ source }: WorkUnit): string => ('instrument' in source ? source.instrument : '');
  const same = all.find((each) => instrumentOf(each) === instrument);
  return same ?? (instrument === '' && all.length === 1 ? (all[0] ?? null) : null);
}

const halfWidth = (text: string): string => text.normalize('NFKC').replace(/[ 　]/g, '');

function findAppendix(root: WorkUnit, name: string): WorkUnit | null {
  const wanted = halfWidth(name);
  const nameOf = ({ text }: WorkUnit): string => halfWidth(text.replace(/[（(].*$/, ''));
  return childrenOf(root, 'appendix').find((each) => nameOf(each) === wanted) ?? null;
}

function findGroup(run: StatementRun, holder: WorkUnit, step: UnitStep & { at: 'group' }): WorkUnit | null {
  for (const each of everyUnit(holder)) {
    if (
      each.kind === 'group' &&
      (each.source as Group).level === step.level &&
      run.hadNumber(each, step.number)
    ) {
      return each;
    }
  }
  return null;
}

function findArticle(run: StatementRun, at: WorkUnit | null, number: readonly number[]): WorkUnit | null {
  const holder = at ?? childOf(run.root, 'main');
  if (!holder) return null;
  return firstArticle(holder, (each) => run.hadNumber(each, number));
}

/** Looks through all chapters without listing them. */
function firstArticle(holder: WorkUnit, isIt: (article: WorkUnit) => boolean): WorkUnit | null {
  for (const child of holder.children) {
    if (child.kind === 'article' && isIt(child)) return child;
    const within = child.kind === 'group' ? firstArticle(child, isIt) : null;
    if (within) return within;
  }
  return null;
}

function findParagraph(run: StatementRun, at: WorkUnit | null, number: readonly number[]): WorkUnit | null {
  const holder = at ?? run.last('article') ?? run.container ?? childOf(run.root, 'main');
  if (!holder || holder.kind === 'paragraph' || holder.kind === 'item') return null;
  return childrenOf(holder, 'paragraph').find((each) => run.hadNumber(each, number)) ?? null;
}

/** The paragraph that holds the items of a unit: itself, or the only one of an article or 附則. */
export function onlyParagraphOf(unit: WorkUnit): WorkUnit | null {
  if (unit.kind === 'paragraph') return unit;
  const paragraphs = childrenOf(unit, 'paragraph');
  return paragraphs.length === 1 ? (paragraphs[0] ?? null) : null;
}

/** The table of a unit; null if it has none or several. */
export function onlyTableOf(unit: WorkUnit): WorkUnit | null {
  const tables = [...everyUnit(unit)].filter(({ kind }) => kind === 'block');
  return tables.length === 1 ? (tables[0] ?? null) : null;
}

/** 各号 */
export function itemsOf(unit: WorkUnit): WorkUnit[] {
  const paragraph = onlyParagraphOf(unit);
  return paragraph ? childrenOf(paragraph, 'item') : [];
}

function findItem(run: StatementRun, at: WorkUnit | null, number: readonly number[]): WorkUnit | null {
  const holder = at ?? run.last('paragraph') ?? run.last('article') ?? run.container;
  const paragraph = holder && onlyParagraphOf(holder);
  return (paragraph && childrenOf(paragraph, 'item').find((each) => run.hadNumber(each, number))) ?? null;
}

/** 第2号ア及びイ: a part of the item named last, or one beside it. */
function findNearSubitem(named: WorkUnit | null, label: string): WorkUnit | null {
  for (let at = named; at?.kind === 'item'; at = at.parent) {
    const found = findSubitem(at, label);
    if (found) return found;
  }
  return null;
}

const bare = (label: string): string => halfWidth(label).replace(/[()]/g, '');

function findSubitem(holder: WorkUnit | null, label: string): WorkUnit | null {
  if (holder?.kind !== 'item') return null;
  return childrenOf(holder, 'item').find((each) => bare(each.label?.text ?? '') === bare(label)) ?? null;
}

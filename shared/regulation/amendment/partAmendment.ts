import { isSameTree } from '../isSameTree.ts';
import type { Appendix, Regulation, SupplementaryProvisions } from '../regulation.ts';
import {
  type AmendmentContext,
  noteRewriting,
  referenceTo,
  replacing,
  spanOf,
  wordClauses,
} from './amendmentContext.ts';
import { blockLines } from './blockLines.ts';
import { plainReference, stepsTo } from './nameUnit.ts';
import type { ProvisionAmendment } from './provisionAmendment.ts';
import { quoteChanges } from './quoteChanges.ts';
import { rewritingOfBlocks } from './rewriting.ts';
import { RowAmendment } from './rowAmendment.ts';
import type { Operation } from './script.ts';
import type { Counter, WordChange } from './statement.ts';
import { childOf, childrenOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** 題名, 目次 and 前文, which stand before the main provisions. */
export function amendFront(context: AmendmentContext, old: Regulation, to: Regulation): void {
  const { script } = context;
  const [title, contents] = [childOf(script.root, 'title'), childOf(script.root, 'contents')];
  if (title && to.title && !isSameTree(old.title?.lines, to.title.lines)) {
    script.withBlock(
      title,
      null,
      replacing(title),
      to.title.lines.map((line) => `　　　${line}`),
    );
  }
  if (contents && old.tableOfContents && to.tableOfContents) {
    const lines = to.tableOfContents.lines;
    amendLines(context, contents, old.tableOfContents.lines, lines, ['目次', ...lines]);
  }
  const texts = to.front.filter(({ kind }) => isAmended(kind));
  for (const [index, unit] of childrenOf(script.root, 'front').filter(isAmendedUnit).entries()) {
    const text = texts[index]?.text;
    if (text === undefined || text === unit.text) continue;
    const changes = quoteChanges(unit.text, text, [], context.terms);
    if (changes) script.own(unit, wordClauses(referenceTo(unit), changes));
    else script.withBlock(unit, null, replacing(unit), [`　${text}`]);
  }
}

const isAmended = (kind: string): boolean => kind === 'preamble' || kind === 'enactingClause';
const isAmendedUnit = ({ source }: WorkUnit): boolean => 'kind' in source && isAmended(source.kind);

/** 附則 and 別表, in the order in which they stand. */
export function amendTail(context: AmendmentContext, provisions: ProvisionAmendment, to: Regulation): void {
  const { script } = context;
  const olds = script.root.children.filter(({ kind }) => kind === 'supplement' || kind === 'appendix');
  const rest = [...to.tail];
  let before: WorkUnit | undefined = childOf(script.root, 'main');
  for (const unit of olds) {
    const at = rest.findIndex((part) => nameOf(part) === nameOf(unit.source as Part));
    if (at < 0) {
      script.remove({ op: 'delete', units: [spanOf(referenceTo(unit))] });
      continue;
    }
    addParts(context, rest.splice(0, at), before);
    const [part] = rest.splice(0, 1);
    if (part?.kind === 'supplement') {
      provisions.amend(unit, (unit.source as SupplementaryProvisions).provisions, part.provisions);
    } else if (part) amendAppendix(context, unit, unit.source as Appendix, part);
    before = unit;
  }
  addParts(context, rest, before);
}

type Part = SupplementaryProvisions | Appendix;

/** By what two parts are one: 別表第1, 附則（令和2年規程第3号）. */
function nameOf(part: Part): string {
  return part.kind === 'supplement' ? `附則${part.instrument}` : part.heading.replace(/[ 　]*[（(].*$/, '');
}

/** One statement for each, since each has lines of its own. From the last, so that each stands right behind the one before. */
function addParts({ script }: AmendmentContext, parts: readonly Part[], before: WorkUnit | undefined): void {
  for (const part of parts.toReversed()) {
    const counter: Counter = part.kind === 'supplement' ? '附則' : part.what === 'form' ? '様式' : '表';
    const unit = plainReference(before ? stepsTo(before) : []);
    const operation: Operation = {
      op: 'add',
      place: 'after',
      unit,
      counts: [{ counter, count: 1 }],
      numbers: [],
    };
    script.end();
    script.withBlock(null, null, () => operation, partLines(part));
  }
}

function partLines(part: Part): string[] {
  if (part.kind === 'appendix') return [part.heading, ...part.lines];
  return [
    `　　　${part.heading}${part.instrument}${part.extract ? '　抄' : ''}`,
    ...blockLines(part.provisions),
  ];
}

/** By words where each line has its counterpart, else by rows; otherwise all of it is written anew. */
function amendAppendix(context: AmendmentContext, unit: WorkUnit, old: Appendix, to: Appendix): void {
  const [lines, newLines] = [
    [old.heading, ...old.lines],
    [to.heading, ...to.lines],
  ];
  const rows = new RowAmendment(context);
  const isByRows = old.heading === to.heading && !lineChanges(lines, newLines, context.terms);
  const plan = isByRows ? rows.plan(unit, old.lines, to.lines) : null;
  if (plan) for (const step of plan) rows.carryOut(unit, step);
  else if (!amendLines(context, unit, lines, newLines, partLines(to)))
    noteRewriting(context, unit, rewritingOfBlocks);
}

/** Words change where each line has its own counterpart; otherwise all of it is written anew, which is answered by false. */
function amendLines(
  { script, terms }: AmendmentContext,
  unit: WorkUnit,
  old: readonly string[],
  to: readonly string[],
  block: readonly string[],
): boolean {
  if (isSameTree(old, to)) return true;
  const changes = lineChanges(old, to, terms);
  if (changes) script.own(unit, wordClauses(referenceTo(unit), changes));
  else script.withBlock(unit, null, replacing(unit), block);
  return changes !== null;
}

function lineChanges(
  old: readonly string[],
  to: readonly string[],
  terms: readonly string[],
): WordChange[] | null {
  if (old.length !== to.length) return null;
  const changes: WordChange[] = [];
  for (const [index, line] of old.entries()) {
    const text = to[index] ?? '';
    if (line === text) continue;
    const own = quoteChanges(
      line,
      text,
      old.filter((_, other) => other !== index),
      terms,
    );
    if (!own) return null;
    changes.push(...own);
  }
  return changes.length > 6 ? null : changes;
}

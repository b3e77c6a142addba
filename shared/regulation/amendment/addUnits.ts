import { findSentencePart, sentenceParts } from '../sentenceParts.ts';
import { compareNumbers } from '../unitLabel.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { addEntries } from './entries.ts';
import { onlyParagraphOf } from './findUnit.ts';
import { covers } from './moveUnits.ts';
import { printReference } from './printUnits.ts';
import { blockText, readBlock } from './readBlock.ts';
import { inBrackets } from './replaceUnits.ts';
import type { AddingClause, CaptionClause, Counter, SentenceClause, UnitCount } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import { articlesOf, childOf, childrenOf, siblingsOf } from './unitsOf.ts';
import type { WorkKind, WorkUnit } from './workingTree.ts';

const kindOfCounter: { readonly [Each in Counter]: WorkKind } = {
  条: 'article',
  項: 'paragraph',
  号: 'item',
  編: 'group',
  章: 'group',
  節: 'group',
  款: 'group',
  目: 'group',
  附則: 'supplement',
  表: 'appendix',
  様式: 'appendix',
};

/** 第3条の次に次の1条を加える, 第3条に第1項として次の1項を加える, 第161条に次の1号及び2項を加える */
export function addUnits(
  run: StatementRun,
  unit: WorkUnit,
  clause: AddingClause,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  if (blockText(block) === '') return refused('A_NUMBER', '「加える」の後に、加える規定がありません。');
  if (clause.unit.entry !== null) return addEntries(run, unit, clause, block);
  const kinds = clause.counts.map(({ counter }) => kindOfCounter[counter]);
  const [kind = kindLike(unit, clause)] = kinds;
  const spot = spotOf(unit, clause, kind);
  if (!spot)
    return refused(
      'A_UNSUPPORTED',
      `${printReference(clause.unit)}に、その種類の規定を加えることはできません。`,
    );
  const made = readBlock(block, {
    kind,
    holder: spot.holder,
    after: clause.place === 'numbered' ? null : spot.after,
  });
  if (!made.ok) return made;
  const counted = checkCounts(made.value, clause.counts);
  if (!counted.ok) return counted;
  return insert(run, made.value, clause, spot);
}

/** 次のように: what follows a unit is of its kind, what is added to it is of the kind below. */
function kindLike(unit: WorkUnit, { place }: AddingClause): WorkKind {
  if (place === 'after' || place === 'before') return unit.kind;
  if (unit.kind === 'paragraph' || unit.kind === 'item') return 'item';
  const hasParagraphs = childrenOf(unit, 'paragraph').length > 0;
  return unit.kind === 'article' || hasParagraphs ? 'paragraph' : 'article';
}

interface Spot {
  readonly holder: WorkUnit;
  /** Index among the children of the holder. */
  readonly index: number;
  /** The number before it, null at the head. */
  readonly after: readonly number[] | null;
}

function spotOf(unit: WorkUnit, { place }: AddingClause, kind: WorkKind): Spot | null {
  if (place === 'after' || place === 'before') {
    const beside = besideOf(unit, kind, place);
    const holder = beside?.parent;
    if (!beside || !holder) return null;
    const index = holder.children.indexOf(beside) + (place === 'after' ? 1 : 0);
    const all = siblingsOf(beside);
    const before = place === 'after' ? beside : all[all.indexOf(beside) - 1];
    return { holder, index, after: before?.number ?? null };
  }
  return endOf(unit, kind);
}

/** 第5条の次に次の1章を加える stands behind the chapter that 第5条 ends. */
function besideOf(unit: WorkUnit, kind: WorkKind, place: 'after' | 'before'): WorkUnit | null {
  if (unit.kind === kind) return unit;
  if (kind !== 'group' || unit.kind !== 'article')
    return kind === 'supplement' && unit.kind === 'appendix' ? unit : null;
  const { parent } = unit;
  if (parent?.kind !== 'group') return unit;
  const isEdge = parent.children.at(place === 'after' ? -1 : 0) === unit;
  return isEdge ? parent : null;
}

function endOf(unit: WorkUnit, kind: WorkKind): Spot | null {
  const holder = holderFor(unit, kind);
  if (!holder) return null;
  const own = childrenOf(holder, kind);
  const last = own.at(-1);
  const index = last ? holder.children.indexOf(last) + 1 : kind === 'item' ? 0 : holder.children.length;
  const before = kind === 'article' ? lastArticleBefore(holder) : last;
  return { holder, index, after: before?.number ?? null };
}

function holderFor(unit: WorkUnit, kind: WorkKind): WorkUnit | null {
  if (kind === 'item') return unit.kind === 'item' ? unit : onlyParagraphOf(unit);
  const [hasArticles, hasParagraphs] = [
    articlesOf(unit).length > 0,
    childrenOf(unit, 'paragraph').length > 0,
  ];
  // 附則 consists of articles or of paragraphs, not of both.
  if (kind === 'paragraph') {
    const isPlain = (unit.kind === 'supplement' || unit.kind === 'main') && !hasArticles;
    return unit.kind === 'article' || isPlain ? unit : null;
  }
  if (kind === 'article') return hasParagraphs ? null : deepestEnd(unit);
  if (kind === 'group')
    return unit.kind === 'main' || unit.kind === 'group' || unit.kind === 'supplement' ? unit : null;
  return unit.kind === 'root' ? unit : null;
}

/** An article at the end of the main provisions stands in their last chapter. */
function deepestEnd(unit: WorkUnit): WorkUnit | null {
  if (unit.kind !== 'main' && unit.kind !== 'group' && unit.kind !== 'supplement') return null;
  const last = unit.children.at(-1);
  return last?.kind === 'group' ? deepestEnd(last) : unit;
}

function lastArticleBefore(holder: WorkUnit): WorkUnit | undefined {
  const last = childrenOf(holder, 'article').at(-1);
  if (last) return last;
  for (let at: WorkUnit | null = holder; at?.kind === 'group'; at = at.parent) {
    const all = at.parent?.children ?? [];
    for (const before of all.slice(0, all.indexOf(at)).toReversed()) {
      const found = before.kind === 'article' ? before : childOf(deepestEnd(before) ?? before, 'article');
      if (found) return found;
    }
  }
  return undefined;
}

function checkCounts(made: readonly WorkUnit[], counts: readonly UnitCount[]): Outcome<void> {
  for (const { counter, count } of counts) {
    const own = made.filter(({ kind }) => kind === kindOfCounter[counter]);
    if (own.length === 0 || (count !== null && own.length !== count)) {
      return refused(
        'A_NUMBER',
        `「次の${count ?? '各'}${counter}」とありますが、後に続く規定は${own.length}${counter}です。数か、加える規定を直してください。`,
      );
    }
  }
  const known = new Set(counts.map(({ counter }) => kindOfCounter[counter]));
  const other = counts.length > 0 && made.some(({ kind }) => !known.has(kind));
  return other
    ? refused('A_NUMBER', '加える規定に、数えられていない種類の規定があります。')
    : done(undefined);
}

function insert(
  run: StatementRun,
  made: readonly WorkUnit[],
  clause: AddingClause,
  spot: Spot,
): Outcome<WorkUnit[]> {
  for (const [index, number] of clause.numbers.entries()) {
    if (compareNumbers(made[index]?.number ?? [], number) !== 0) {
      return refused('A_NUMBER', '「として」の前の番号と、加える規定の番号が合っていません。');
    }
  }
  let { index } = spot;
  run.countByPosition(spot.holder);
  for (const unit of made) {
    const holder = holderOf(unit, spot.holder);
    unit.parent = holder;
    if (clause.place === 'numbered' || holder !== spot.holder) index = numberedIndex(holder, unit);
    holder.children.splice(index, 0, unit);
    index += 1;
    run.added(unit);
    const fits = run.isCountedByPosition(holder) ? done(undefined) : checkPlace(unit);
    if (!fits.ok) return fits;
  }
  return done([...made]);
}

/** 次の1号及び2項: the items go into the paragraph, the paragraphs into its article. */
function holderOf(unit: WorkUnit, holder: WorkUnit): WorkUnit {
  return unit.kind === 'paragraph' && holder.kind === 'paragraph' ? (holder.parent ?? holder) : holder;
}

function numberedIndex(holder: WorkUnit, unit: WorkUnit): number {
  const at = holder.children.findIndex(
    (each) => each.kind === unit.kind && compareNumbers(each.number, unit.number) >= 0,
  );
  return at < 0 ? holder.children.length : at;
}

function checkPlace(unit: WorkUnit): Outcome<void> {
  if (unit.number.length === 0) return done(undefined);
  if (unit.kind === 'paragraph' && unit.label === null && (unit.number[0] ?? 1) > 1) {
    return refused('A_NUMBER', '加える項に番号がありません。前の項に続く番号を付けてください。');
  }
  const all = siblingsOf(unit);
  const at = all.indexOf(unit);
  const taken = all.find((each) => each !== unit && covers(each, unit.number));
  const name = unit.label?.text ?? `第${unit.number[0]}項`;
  if (taken)
    return refused(
      'A_OCCUPIED',
      `${name}には、すでに別の規定があります。その規定を先に移すか、番号を確かめてください。`,
    );
  const [before, after] = [all[at - 1], all[at + 1]];
  // In extracts of a law the number behind may have been out of order before.
  const isOrdered = !before || !after || compareNumbers(before.number, after.number) < 0;
  const fits =
    (!before || compareNumbers(before.number, unit.number) < 0) &&
    (!after || !isOrdered || compareNumbers(unit.number, after.number) < 0);
  return fits
    ? done(undefined)
    : refused('A_NUMBER', `加える${name}の番号が、その場所の前後の番号と合っていません。`);
}

/** 第5条第2項に後段として次のように加える, 第7条に次のただし書を加える */
export function addSentence(
  run: StatementRun,
  unit: WorkUnit,
  clause: SentenceClause,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const owner = unit.kind === 'item' ? unit : onlyParagraphOf(unit);
  const text = blockText(block);
  if (!owner)
    return refused(
      'A_NOT_FOUND',
      `${printReference(clause.unit)}は二つ以上の項から成ります。項の番号を書いてください。`,
    );
  if (text === '') return refused('A_NUMBER', '「加える」の後に、加える規定がありません。');
  const place = { unit: owner, field: 'text' } as const;
  const after = run.words.preview(place);
  const proviso = findSentencePart(after, 'proviso');
  if (clause.sentence === 'proviso' ? proviso : sentenceParts(after).some(({ name }) => name === 'second')) {
    return refused(
      'A_OCCUPIED',
      `${printReference(clause.unit)}には、すでに${clause.sentence === 'proviso' ? 'ただし書' : '後段'}があります。`,
    );
  }
  const at =
    clause.sentence === 'proviso' || !proviso
      ? owner.text.length
      : (findSentencePart(owner.text, 'proviso')?.start ?? owner.text.length);
  const joint = at > 0 && !owner.text.slice(0, at).endsWith('。') ? '。' : '';
  const added = run.words.add(place, { start: at, end: at, text: joint + text, kind: 'words' });
  return added.ok ? done([owner]) : added;
}

/** 第3条に見出しとして「（招集）」を付し */
export function attachCaption(
  unit: WorkUnit,
  clause: CaptionClause,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  if (unit.kind !== 'article' && unit.kind !== 'paragraph') {
    return refused('A_UNSUPPORTED', `${printReference(clause.unit)}に見出しを付することはできません。`);
  }
  if (unit.caption) {
    return refused(
      'A_OCCUPIED',
      `${printReference(clause.unit)}には、すでに見出しがあります。改める場合は「見出しを…に改め」とします。`,
    );
  }
  unit.caption = { text: inBrackets(clause.text ?? blockText(block)), place: 'above' };
  return done([unit]);
}

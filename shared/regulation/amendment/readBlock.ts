import { parseRegulation } from '../parseRegulation.ts';
import { compareNumbers } from '../unitLabel.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { childOf, childrenOf } from './unitsOf.ts';
import { thaw, type WorkKind, type WorkUnit } from './workingTree.ts';

/** Where the units of a block will stand. */
export interface BlockPlace {
  readonly kind: WorkKind;
  readonly holder: WorkUnit;
  /** The number before them, null at the head. */
  readonly after: readonly number[] | null;
}

/** The words of a block that has no units: a ただし書, a caption. */
export function blockText(block: readonly string[]): string {
  return block.map((line) => line.trim()).join('');
}

/**
 * Reads the lines below a statement by the rules of the whole regulation, behind stand-ins for what is before them, so
 * that イ after ア and 5 after 4 are what they are there.
 */
export function readBlock(block: readonly string[], place: BlockPlace): Outcome<WorkUnit[]> {
  const before = standIns(place);
  const lines =
    place.kind === 'paragraph' ? withFirstOnLabel(block, before, place) : [...before.lines, ...block];
  const root = thaw(parseRegulation(lines.join('\n')).regulation);
  const made = unitsBehind(root, place, before.count);
  if (made && made.length > 0) return done(made);
  return refused(
    'A_NUMBER',
    `「${block[0]?.trim() ?? ''}」から始まる規定を、加える場所の規定として読み取れません。番号を確かめてください。`,
  );
}

interface StandIns {
  readonly lines: readonly string[];
  /** How many units of the kind they are. */
  readonly count: number;
}

const standIn = '前。';

function standIns({ kind, holder, after }: BlockPlace): StandIns {
  if (kind === 'paragraph') return paragraphsBefore(holder, after);
  if (kind !== 'item') return { lines: [], count: 0 };
  const labels = childrenOf(holder, 'item').filter(
    ({ number }) => after !== null && compareNumbers(number, after) <= 0,
  );
  const above: string[] = [];
  for (let at: WorkUnit | null = holder; at?.kind === 'item'; at = at.parent)
    above.unshift(`${at.label?.text}　${standIn}`);
  return {
    lines: [`第1条　${standIn}`, ...above, ...labels.map(({ label }) => `${label?.text}　${standIn}`)],
    count: labels.length,
  };
}

function paragraphsBefore(holder: WorkUnit, after: readonly number[] | null): StandIns {
  const count = after?.[0] ?? 0;
  const numbered = (from: number): string[] =>
    Array.from({ length: Math.max(count - from + 1, 0) }, (_, index) => `${index + from}　${standIn}`);
  if (holder.kind === 'article') {
    return { lines: count === 0 ? [] : [`第1条　${standIn}`, ...numbered(2)], count };
  }
  return { lines: ['附　則', ...numbered(1)], count };
}

/** A first paragraph without number is the text of its article. */
function withFirstOnLabel(block: readonly string[], before: StandIns, { holder }: BlockPlace): string[] {
  if (holder.kind !== 'article' || before.count > 0) return [...before.lines, ...block];
  const [first = '', ...rest] = block;
  return /^[0-9０-９①]+[ 　]/.test(first.trim()) ? ['第1条', ...block] : [`第1条　${first.trim()}`, ...rest];
}

function unitsBehind(root: WorkUnit, { kind, holder }: BlockPlace, count: number): WorkUnit[] | null {
  const main = childOf(root, 'main');
  if (!main) return null;
  if (kind === 'supplement' || kind === 'appendix') return childrenOf(root, kind);
  if (kind === 'article' || kind === 'group')
    return main.children.filter((each) => each.kind === 'article' || each.kind === 'group');
  if (kind === 'paragraph') {
    const made = holder.kind === 'article' ? childOf(main, 'article') : childOf(root, 'supplement');
    const all = made ? childrenOf(made, 'paragraph') : [];
    return all.length > count && hasOnlyStandIns(all.slice(0, count)) ? all.slice(count) : null;
  }
  return itemsBehind(main, holder, count);
}

const hasOnlyStandIns = (units: readonly WorkUnit[]): boolean =>
  units.every(({ text, children }) => text === standIn && children.length === 0);

function itemsBehind(main: WorkUnit, holder: WorkUnit, count: number): WorkUnit[] | null {
  const article = childOf(main, 'article');
  const [first, ...paragraphs] = article ? childrenOf(article, 'paragraph') : [];
  let at: WorkUnit | undefined = first;
  for (let level: WorkUnit | null = holder; level?.kind === 'item'; level = level.parent) {
    at = at && childOf(at, 'item');
    if (at?.text !== standIn) return null;
  }
  const all = at ? childrenOf(at, 'item') : [];
  if (all.length < count || !hasOnlyStandIns(all.slice(0, count))) return null;
  return [...all.slice(count), ...paragraphs];
}

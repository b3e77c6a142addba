import type { Diagnostic } from '../diagnostic.ts';
import { parseFragment } from '../parseFragment.ts';
import { parseRegulation } from '../parseRegulation.ts';
import type { Block, Item, Label, Provision } from '../regulation.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { subitemNumber } from './subitemNumber.ts';
import { childrenOf } from './unitsOf.ts';
import { thaw, thawChild, thawProvisions, type WorkKind, type WorkUnit } from './workingTree.ts';

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
 * Reads the lines below a statement by the rules of the whole regulation, as what they will be at their place. A line that does not
 * fit (a number twice, a line behind the last sentence) is refused: in a regulation it would be a doubt, here it is a fault.
 */
export function readBlock(block: readonly string[], place: BlockPlace): Outcome<WorkUnit[]> {
  const { units, doubt } = unitsIn(block, place);
  if (doubt)
    return refused('A_NUMBER', `加える規定の「${(block[doubt.line - 1] ?? '').trim()}」：${doubt.message}`);
  const made = units.filter(({ kind }) => kind !== 'block' || place.kind === 'block');
  if (made.length > 0) return done(made);
  return refused(
    'A_NUMBER',
    `「${block[0]?.trim() ?? ''}」から始まる規定を、加える場所の規定として読み取れません。番号を確かめてください。`,
  );
}

interface ReadUnits {
  readonly units: WorkUnit[];
  readonly doubt: Diagnostic | undefined;
}

const unfitting = new Set<Diagnostic['code']>([
  'W_ARTICLE_SEQ',
  'W_PARA_SEQ',
  'W_ITEM_SEQ',
  'E_DUP',
  'E_GAP',
]);

const doubtIn = (diagnostics: readonly Diagnostic[]): Diagnostic | undefined =>
  diagnostics.find(
    ({ code, chosen }) => unfitting.has(code) || (code === 'W_CONTINUATION' && chosen === 'continuation'),
  );

function unitsIn(block: readonly string[], { kind, holder, after }: BlockPlace): ReadUnits {
  const text = block.join('\n');
  if (kind === 'supplement' || kind === 'appendix') {
    // Behind an article, so that nothing is taken for the title.
    const { regulation } = parseRegulation(`第1条　前。\n${text}`);
    return { units: childrenOf(thaw(regulation), kind), doubt: undefined };
  }
  if (kind === 'item') return itemsIn(block, holder, after);
  const inArticle = holder.kind === 'article';
  const level = kind === 'paragraph' ? 'paragraph' : 'article';
  const { units, diagnostics } = parseFragment(text, {
    level,
    previous: after,
    inArticle: kind === 'paragraph' && inArticle,
  });
  const made = thawProvisions(units as readonly Provision[]);
  return { units: kind === 'paragraph' ? numberedFrom(made, after) : made, doubt: doubtIn(diagnostics) };
}

/** A paragraph without a printed number counts on from the one before it. */
function numberedFrom(units: WorkUnit[], after: readonly number[] | null): WorkUnit[] {
  for (const [index, unit] of units.entries()) {
    if (unit.label === null && unit.kind === 'paragraph') unit.number = [(after?.[0] ?? 0) + index + 1];
  }
  return units;
}

/** A single イ is the first of イロハ or the second of アイウ: those that stand beside it tell. */
function countLike(parts: readonly WorkUnit[], siblings: readonly Label[]): void {
  for (const part of parts) {
    const number = part.label && siblings.length > 0 ? subitemNumber(part.label.text, siblings) : null;
    if (part.label === null || number === null) continue;
    part.number = [number, ...part.number.slice(1)];
    part.label = { ...part.label, number: part.number };
  }
}

/** 次の1号及び2項: items, and paragraphs behind them. */
function itemsIn(block: readonly string[], holder: WorkUnit, after: readonly number[] | null): ReadUnits {
  const isInItem = holder.kind === 'item';
  const end = isInItem ? -1 : block.findIndex((line) => /^[ 　]*[0-9０-９]+[ 　]/.test(line));
  const [items, paragraphs] = end < 0 ? [block, []] : [block.slice(0, end), block.slice(end)];
  const { units, diagnostics } = parseFragment(items.join('\n'), {
    level: 'item',
    previous: after,
    inArticle: true,
  });
  const made = units.map((each) => thawChild(each as Item | Block));
  if (isInItem)
    countLike(
      made,
      childrenOf(holder, 'item').flatMap(({ label }) => label ?? []),
    );
  if (paragraphs.length === 0) return { units: made, doubt: doubtIn(diagnostics) };
  const before = holder.parent ? (childrenOf(holder.parent, 'paragraph').at(-1)?.number ?? null) : null;
  const rest = parseFragment(paragraphs.join('\n'), {
    level: 'paragraph',
    previous: before,
    inArticle: true,
  });
  return {
    units: [...made, ...thawProvisions(rest.units as readonly Provision[])],
    doubt: doubtIn([...diagnostics, ...rest.diagnostics]),
  };
}

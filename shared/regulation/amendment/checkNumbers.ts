import type { Group } from '../regulation.ts';
import { compareNumbers, follows, lastNumber } from '../unitLabel.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { groupWord } from './printUnits.ts';
import { articlesOf, childOf, childrenOf, everyUnit } from './unitsOf.ts';
import type { WorkKind, WorkUnit } from './workingTree.ts';

/** Rows of siblings in which no number may be missing, each with a key that is the same before and after. */
function* rows(
  root: WorkUnit,
): Generator<{ readonly holder: WorkUnit; readonly units: readonly WorkUnit[] }> {
  for (const each of everyUnit(root)) {
    if (each.kind === 'main' || each.kind === 'supplement') yield { holder: each, units: articlesOf(each) };
    for (const kind of ['group', 'paragraph', 'item'] satisfies WorkKind[]) {
      const units = childrenOf(each, kind);
      if (units.length > 0) yield { holder: each, units };
    }
  }
}

const words: Readonly<Partial<Record<WorkKind, string>>> = { article: '条', paragraph: '項', item: '号' };

interface NumberGap {
  /** Which unit does not follow the one before it: the same while nothing changes there. */
  readonly key: string;
  readonly text: string;
}

function gapsOf(root: WorkUnit): NumberGap[] {
  const gaps: NumberGap[] = [];
  for (const { holder, units } of rows(root)) {
    let previous: readonly number[] = [0];
    for (const [index, unit] of units.entries()) {
      const { number } = unit;
      const startsAnywhere = index === 0 && unit.kind === 'group';
      if (!startsAnywhere && !follows(number, previous))
        gaps.push(gapBetween(holder, unit, index === 0 ? null : previous));
      previous = lastOf(unit);
    }
  }
  return gaps;
}

function lastOf({ label, number }: WorkUnit): readonly number[] {
  return label?.through && compareNumbers(label.number, number) === 0 ? lastNumber(label) : number;
}

function gapBetween(holder: WorkUnit, unit: WorkUnit, previous: readonly number[] | null): NumberGap {
  const word = unit.kind === 'group' ? groupWord((unit.source as Group).level) : (words[unit.kind] ?? '');
  const print = ([first, ...branches]: readonly number[]): string =>
    `第${first}${word}${branches.map((branch) => `の${branch}`).join('')}`;
  const place = holder.label ? holder.label.text : holder.kind === 'supplement' ? '附則' : '';
  const before = previous === null ? '最初' : `${print(previous)}の次`;
  const isBehind = previous === null || compareNumbers(unit.number, previous) > 0;
  const fault = isBehind ? '続いていません' : '順になっていません';
  return {
    key: `${place} ${unit.kind} ${unit.number.join()}`,
    text: `${place}${before}が${print(unit.number)}で、番号が${fault}`,
  };
}

/**
 * Whether every row of numbers is whole after the amendment. What was missing before it (a law in extracts) may be missing
 * still.
 */
export function checkNumbers(before: () => WorkUnit, after: WorkUnit): Outcome<void> {
  const main = childOf(after, 'main');
  const empty = [...everyUnit(main ?? after)].find(
    ({ kind, children }) => kind === 'article' && children.length === 0,
  );
  if (empty) {
    return refused(
      'A_NUMBER',
      `改正後の${empty.label?.text ?? ''}には項が一つもありません。その条を削るか、項を残してください。`,
    );
  }
  const found = gapsOf(after);
  if (found.length === 0) return done(undefined);
  const known = new Set(gapsOf(before()).map(({ key }) => key));
  const fault = found.find(({ key }) => !known.has(key));
  if (!fault) return done(undefined);
  return refused(
    'A_NUMBER',
    `改正後の${fault.text}。繰り上げ、繰り下げ、又は「削除」とする規定を確かめてください。`,
  );
}

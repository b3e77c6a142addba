import { compareNumbers, follows, lastNumber } from '../unitLabel.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { articlesOf, childrenOf, everyUnit } from './unitsOf.ts';
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

/** Each pair of neighbours that do not follow each other, as text, with where it stands. */
function gapsOf(root: WorkUnit): Map<string, string> {
  const gaps = new Map<string, string>();
  for (const { holder, units } of rows(root)) {
    let previous: readonly number[] = [0];
    for (const unit of units) {
      const { number } = unit;
      const isFirst = unit === units[0];
      const fits = isFirst && unit.kind === 'group' ? true : follows(number, previous);
      if (!fits) {
        const word = words[unit.kind] ?? '';
        const print = (each: readonly number[]): string =>
          `第${each[0] ?? ''}${word}${each
            .slice(1)
            .map((n) => `の${n}`)
            .join('')}`;
        const place = holder.label ? holder.label.text : holder.kind === 'supplement' ? '附則' : '';
        const order = compareNumbers(number, previous) <= 0 ? '順になっていません' : '続いていません';
        const text = isFirst
          ? `${place}の最初が${print(number)}で、番号が${order}`
          : `${place}${print(previous)}の次が${print(number)}で、番号が${order}`;
        gaps.set(text, text);
      }
      previous =
        unit.label?.through && compareNumbers(unit.label.number, number) === 0
          ? lastNumber(unit.label)
          : number;
    }
  }
  return gaps;
}

/**
 * Whether every row of numbers is whole after the amendment. What was missing before it (a law in extracts) may be missing
 * still.
 */
export function checkNumbers(before: WorkUnit, after: WorkUnit): Outcome<void> {
  const found = gapsOf(after);
  if (found.size === 0) return done(undefined);
  const known = gapsOf(before);
  for (const [key, text] of found) {
    if (!known.has(key))
      return refused(
        'A_NUMBER',
        `改正後の${text}。繰り上げ、繰り下げ、又は「削除」とする規定を確かめてください。`,
      );
  }
  return done(undefined);
}

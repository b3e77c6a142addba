import { type Group, groupLevels } from '../regulation.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { blockText, readBlock } from './readBlock.ts';
import type { HeadingClause } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import { siblingsOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

function articleAfter(article: WorkUnit): WorkUnit | undefined {
  const all = siblingsOf(article);
  return all[all.indexOf(article) + 1];
}

/** 第4条の前に次の章名を付する: a chapter begins before the article and holds what follows up to the next one. */
export function addHeading(
  run: StatementRun,
  named: WorkUnit,
  clause: HeadingClause,
  block: readonly string[],
): Outcome<WorkUnit[]> {
  const unit = clause.place === 'before' ? named : articleAfter(named);
  if (!unit) return refused('A_NOT_FOUND', '章名の後に続く条がありません。');
  const { parent } = unit;
  if (!parent || blockText(block) === '') return refused('A_NUMBER', '「付する」の後に、章名がありません。');
  const made = readBlock(block, { kind: 'group', holder: parent, after: null });
  if (!made.ok) return made;
  const [group] = made.value;
  if (!group || made.value.length !== 1 || group.kind !== 'group')
    return refused('A_NUMBER', '付する章名が一つではありません。');
  const rank = (each: WorkUnit): number => groupLevels.indexOf((each.source as Group).level);
  // Within a chapter of the same level the new one stands behind it, below a higher one inside it.
  const splits = parent.kind === 'group' && rank(parent) >= rank(group);
  const at = parent.children.indexOf(unit);
  const rest = parent.children.slice(at);
  const next = rest.findIndex((each) => each.kind === 'group' && rank(each) <= rank(group));
  const taken = next < 0 ? rest : rest.slice(0, next);
  parent.children.splice(at, taken.length, ...(splits ? [] : [group]));
  if (splits) parent.parent?.children.splice(parent.parent.children.indexOf(parent) + 1, 0, group);
  group.parent = splits ? parent.parent : parent;
  group.children.push(...taken);
  for (const child of taken) child.parent = group;
  run.added(group);
  return done([group]);
}

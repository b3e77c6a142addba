import type { Label } from '../regulation.ts';
import { compareNumbers, labelLike } from '../unitLabel.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { onlyParagraphOf } from './findUnit.ts';
import { numberName } from './numberName.ts';
import type { UnitStep } from './statement.ts';
import type { StatementRun } from './statementRun.ts';
import { subitemNumber } from './subitemNumber.ts';
import { ancestorOf, articlesOf, childrenOf, everyUnit } from './unitsOf.ts';
import { newArticle, type WorkUnit } from './workingTree.ts';

/**
 * Moves a unit to another place (水準の異動を伴う移動): 第3条第2項を第4条第1項とし, 第3条第2項を第4条とし, 第7条を第6条第2項とし,
 * 第2条第1項第3号を同条第2項第1号とし, 同項第2号イを同項第3号とし.
 *
 * @param holder what the reference names above the last step; null if it names the last step alone.
 * @returns the unit that stands there now; null if the move is none of these.
 */
export function relocateUnit(
  run: StatementRun,
  unit: WorkUnit,
  holder: WorkUnit | null,
  step: UnitStep,
): Outcome<WorkUnit> | null {
  if (unit.kind === 'paragraph' && step.at === 'article')
    return paragraphToArticle(run, unit, holder, step.number);
  if (!holder) return null;
  if (step.at === 'paragraph' && (holder.kind === 'article' || holder.kind === 'supplement')) {
    if (unit.kind === 'paragraph') return place(run, unit, holder, step.number);
    return unit.kind === 'article' && unit !== holder
      ? articleToParagraph(run, unit, holder, step.number)
      : null;
  }
  return unit.kind === 'item' ? moveItem(run, unit, holder, step) : null;
}

function paragraphToArticle(
  run: StatementRun,
  unit: WorkUnit,
  holder: WorkUnit | null,
  number: readonly number[],
): Outcome<WorkUnit> | null {
  const root = ancestorOf(unit, 'main', 'supplement');
  const model = root && articlesOf(root)[0]?.label;
  if (!root || !model || unit.parent?.kind !== 'article') return null;
  const article = newArticle(
    labelLike(
      model,
      number,
      articlesOf(root).flatMap(({ label }) => label ?? []),
    ),
  );
  article.caption = unit.caption;
  unit.caption = null;
  const placed = placeArticle(article, root, holder);
  if (!placed.ok) return placed;
  run.added(article);
  const moved = place(run, unit, article, [1]);
  return moved.ok ? done(article) : moved;
}

/** Behind the article with the number before it, in its chapter; at the border of two chapters the reference must name one. */
function placeArticle(article: WorkUnit, root: WorkUnit, holder: WorkUnit | null): Outcome<void> {
  const all = articlesOf(root);
  const next = all.findIndex(({ number }) => compareNumbers(number, article.number) >= 0);
  const [before, after] = [all[next < 0 ? all.length - 1 : next - 1], next < 0 ? undefined : all[next]];
  if (after && compareNumbers(after.number, article.number) === 0) return occupied(article.label?.text ?? '');
  const parent = holder?.kind === 'group' ? holder : (before?.parent ?? after?.parent);
  const isBorder = before && after && before.parent !== after.parent && holder?.kind !== 'group';
  if (!parent || isBorder) {
    return refused(
      'A_UNSUPPORTED',
      '移した先がどの章に入るか分かりません。「第○章中第○条」のように章を書いてください。',
    );
  }
  const at = before?.parent === parent ? parent.children.indexOf(before) + 1 : 0;
  parent.children.splice(at, 0, article);
  article.parent = parent;
  return done(undefined);
}

function articleToParagraph(
  run: StatementRun,
  unit: WorkUnit,
  holder: WorkUnit,
  number: readonly number[],
): Outcome<WorkUnit> {
  const paragraph = onlyParagraphOf(unit);
  const name = unit.label?.text ?? '';
  if (!paragraph) {
    return refused(
      'A_UNSUPPORTED',
      `${name}は二つ以上の項から成るため、一つの項にできません。項ごとに移してください。`,
    );
  }
  if (unit.caption) {
    return refused(
      'A_UNSUPPORTED',
      `${name}には見出しがあるため、項にできません。先に「見出しを削り」としてください。`,
    );
  }
  if (unit.parent) unit.parent.children = unit.parent.children.filter((each) => each !== unit);
  return place(run, paragraph, holder, number);
}

function moveItem(
  run: StatementRun,
  unit: WorkUnit,
  holder: WorkUnit,
  step: UnitStep,
): Outcome<WorkUnit> | null {
  if (step.at === 'item') {
    const paragraph = onlyParagraphOf(holder);
    if (!paragraph) return null;
    if (unit.parent?.kind === 'item') unit.label = labelLike(itemModel(run.root, paragraph), step.number);
    return place(run, unit, paragraph, step.number);
  }
  if (step.at !== 'subitem' || holder.kind !== 'item') return null;
  const labels = childrenOf(holder, 'item').flatMap(({ label }) => label ?? []);
  const number = subitemNumber(step.label, labels);
  if (!number) return null;
  unit.label = { number: [number], text: step.label };
  return place(run, unit, holder, [number]);
}

/** Puts the unit among the units of its kind in the holder; refused where one has the number. */
function place(
  run: StatementRun,
  unit: WorkUnit,
  holder: WorkUnit,
  number: readonly number[],
): Outcome<WorkUnit> {
  const siblings = childrenOf(holder, unit.kind).filter((each) => each !== unit);
  const there = siblings.find((each) => compareNumbers(each.number, number) === 0);
  if (there) return occupied(numberName(there, number));
  if (unit.parent) {
    run.countByPosition(unit.parent);
    unit.parent.children = unit.parent.children.filter((each) => each !== unit);
  }
  run.countByPosition(holder);
  const after = siblings.find((each) => compareNumbers(each.number, number) > 0);
  const last = siblings.at(-1);
  const behind = last ? holder.children.indexOf(last) + 1 : unit.kind === 'item' ? 0 : holder.children.length;
  holder.children.splice(after ? holder.children.indexOf(after) : behind, 0, unit);
  unit.parent = holder;
  run.relocated(unit, number);
  return done(unit);
}

/** How items are numbered beside it, or else in the regulation. */
function itemModel(root: WorkUnit, paragraph: WorkUnit): Label {
  for (const each of [...childrenOf(paragraph, 'item'), ...everyUnit(root)]) {
    if (each.kind === 'item' && each.parent?.kind === 'paragraph' && each.label) return each.label;
  }
  return { number: [1], text: '(1)' };
}

function occupied(name: string): Outcome<never> {
  return refused(
    'A_OCCUPIED',
    `移す先の${name}には、まだ別の規定があります。その規定を先に移すか削ってください。`,
  );
}

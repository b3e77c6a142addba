import type { WorkKind, WorkUnit } from './workingTree.ts';

/** Itself and all below it, in the order of the text. */
export function* everyUnit(unit: WorkUnit): Generator<WorkUnit> {
  yield unit;
  for (const child of unit.children) yield* everyUnit(child);
}

/** The first of a kind among those directly below. */
export function childOf(unit: WorkUnit, kind: WorkKind): WorkUnit | undefined {
  return unit.children.find((child) => child.kind === kind);
}

export function childrenOf(unit: WorkUnit, kind: WorkKind): WorkUnit[] {
  return unit.children.filter((child) => child.kind === kind);
}

/** The unit of a kind that holds this one, or is it. */
export function ancestorOf(unit: WorkUnit, ...kinds: WorkKind[]): WorkUnit | undefined {
  for (let at: WorkUnit | null = unit; at; at = at.parent) if (kinds.includes(at.kind)) return at;
  return undefined;
}

/** Articles count through all chapters of the main provisions or of one 附則. */
export function articlesOf(container: WorkUnit): WorkUnit[] {
  const articles: WorkUnit[] = [];
  const collect = (unit: WorkUnit): void => {
    for (const child of unit.children) {
      if (child.kind === 'article') articles.push(child);
      else if (child.kind === 'group') collect(child);
    }
  };
  collect(container);
  return articles;
}

/** Those among which the number of a unit must be free: articles across chapters, others beside it. */
export function siblingsOf(unit: WorkUnit): WorkUnit[] {
  if (unit.kind === 'article') {
    const container = ancestorOf(unit, 'main', 'supplement');
    return container ? articlesOf(container) : [];
  }
  return unit.parent ? childrenOf(unit.parent, unit.kind) : [];
}

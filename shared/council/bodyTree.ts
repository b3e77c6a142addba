import type { Body } from './body.ts';
import { bodyPath, type TreeBody } from './bodyPath.ts';

/** A body with those below it, in the order in which the user put them. */
export interface BodyNode<B extends TreeBody> {
  readonly body: B;
  readonly children: readonly BodyNode<B>[];
}

/**
 * The tree of a flat list. No body is ever lost: one whose parent is not in the list, or whose parents lead back to
 * itself, stands at the top.
 */
export function bodyTree<B extends TreeBody & Pick<Body, 'position'>>(bodies: readonly B[]): BodyNode<B>[] {
  const ordered = bodies.toSorted(
    (left, right) => left.position - right.position || (left.id < right.id ? -1 : 1),
  );
  const below = Map.groupBy(ordered, (body) => parentInTree(body, bodies));
  const nodes = (parentId: string | null): BodyNode<B>[] =>
    (below.get(parentId) ?? []).map((body) => ({ body, children: nodes(body.id) }));
  return nodes(null);
}

function parentInTree<B extends TreeBody>(body: B, bodies: readonly B[]): string | null {
  return bodyPath(bodies, body.id).at(-2)?.id ?? null;
}

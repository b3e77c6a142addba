import type { Body } from './body.ts';

/** A body as far as its place in the tree needs it. */
export type TreeBody = Pick<Body, 'id' | 'parentId' | 'kind' | 'name'>;

/**
 * The bodies from the top of the tree down to the one with the id; empty if it is not in the list. Where parents lead
 * round in a circle, the path starts at the first body of the circle that is met.
 */
export function bodyPath<B extends TreeBody>(bodies: readonly B[], id: string): B[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const path: B[] = [];
  for (let next = byId.get(id); next; next = next.parentId === null ? undefined : byId.get(next.parentId)) {
    const met = path.indexOf(next);
    if (met !== -1) return path.slice(met);
    path.unshift(next);
  }
  return path;
}

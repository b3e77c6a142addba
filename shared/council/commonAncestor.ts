import { bodyPath, type TreeBody } from './bodyPath.ts';

/** The lowest body that is above all the given ones, or is one of them; null if there is none. */
export function commonAncestor<B extends TreeBody>(bodies: readonly B[], ids: readonly string[]): B | null {
  const [first = [], ...others] = ids.map((id) => bodyPath(bodies, id));
  return first.findLast((body) => others.every((path) => path.includes(body))) ?? null;
}

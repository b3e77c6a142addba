import { bodyPath, type TreeBody } from './bodyPath.ts';

/** The council to which a body belongs: the topmost body above it, or itself, that is no mere group; null if there is none. */
export function rootCouncil<B extends TreeBody>(bodies: readonly B[], id: string): B | null {
  return bodyPath(bodies, id).find(({ kind }) => kind !== 'group') ?? null;
}

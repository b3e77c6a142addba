import { bodyPath, type TreeBody } from './bodyPath.ts';

/**
 * The names that make up a body's full name on paper, council first: 島根地方最低賃金審議会, 島根県…最低賃金専門部会. Groups
 * between them only order the tree and do not print; the body that is asked for always does.
 */
export function printedBodyNames(bodies: readonly TreeBody[], id: string): string[] {
  return bodyPath(bodies, id)
    .filter((body) => body.kind !== 'group' || body.id === id)
    .map(({ name }) => name);
}

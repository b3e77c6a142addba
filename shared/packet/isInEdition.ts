import type { Material } from '../meeting/material.ts';
import type { Edition } from './edition.ts';

/** Whether a material belongs to an edition, bound in it or not. */
export function isInEdition(
  {
    booklet,
    addedOn,
    replacedOn,
    removedOn,
  }: Pick<Material, 'booklet' | 'addedOn' | 'replacedOn' | 'removedOn'>,
  edition: Edition,
): boolean {
  if (edition.booklet !== null && booklet !== edition.booklet) return false;
  return edition.extent === 'all' || addedOn !== null || replacedOn !== null || removedOn !== null;
}

import type { Side } from '../council/body.ts';

/**
 * The side that a cell names: 公益代表, 公益, 公益委員, 公益を代表する委員, 労働者側, 労側, 使. It has to begin like exactly one
 * side's label, so that a label that belongs to another council (行政代表) names none.
 */
export function sideOfText(text: string, sides: readonly Side[]): Side | null {
  const written = text.normalize('NFKC').replace(/\s/g, '');
  const stem = written.replace(/(を代表する委員|代表委員|代表|側委員|側|委員)$/, '');
  if (stem === '') return null;
  const matching = sides.filter(({ label }) => label === written || label.startsWith(stem));
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

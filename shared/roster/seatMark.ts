import type { Body } from '../council/body.ts';
import type { RosterRow } from './rosterAt.ts';

/** A seat in as few characters as a narrow column has: 公, ◎公, ○労; ● in a body without sides. */
export function seatMark(
  { composition }: Pick<Body, 'composition'>,
  { membership, mark }: RosterRow,
): string {
  const side = composition.sides.find(({ key }) => key === membership.side);
  return mark + (side?.label.charAt(0) ?? '●');
}

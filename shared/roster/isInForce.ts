import type { Membership } from './membership.ts';

/** Whether a seat is held on a day; both its first and its last day count. An unknown first day holds since ever. */
export function isInForce(
  { appointedOn, endedOn }: Pick<Membership, 'appointedOn' | 'endedOn'>,
  date: string,
): boolean {
  return (appointedOn === null || appointedOn <= date) && (endedOn === null || date <= endedOn);
}

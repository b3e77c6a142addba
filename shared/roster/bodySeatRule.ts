import type { Body } from '../council/body.ts';
import type { SeatRule } from './seatCalendar.ts';

/** What a body says about its seats. */
export function bodySeatRule({ term, abolishedOn }: Pick<Body, 'term' | 'abolishedOn'>): SeatRule {
  return { term, abolishedOn };
}

import { lastDayOfYears } from '../calendar/calendarDays.ts';
import type { TermRule } from '../council/body.ts';
import type { Membership } from './membership.ts';

/** Of a body whose rule names no term. */
export const noTerm: TermRule = {
  years: null,
  substituteServesRemainder: false,
  servesUntilSuccessor: false,
  basis: '',
};

/** What the term of a seat and its last day follow from. */
export type SeatDates = Pick<
  Membership,
  'id' | 'personId' | 'bodyId' | 'appointedOn' | 'endedOn' | 'predecessorId' | 'isSubstitute' | 'termEndsOn'
>;

/**
 * Last day of the term of a seat (`YYYY-MM-DD`): the day set by hand; for a substitute what is left of the predecessor's
 * term, however many substitutes followed each other; otherwise the body's years from the appointment. Null where the body
 * has no term, and where it cannot be told: no day of appointment, a substitute of nobody.
 *
 * @param seatById finds the predecessor
 */
export function termEnd(
  seat: SeatDates,
  seatById: (id: string) => SeatDates | undefined,
  rule: TermRule,
): string | null {
  const met = new Set<string>();
  for (
    let one: SeatDates | undefined = seat;
    one && !met.has(one.id);
    one = seatById(one.predecessorId ?? '')
  ) {
    met.add(one.id);
    if (one.termEndsOn !== null) return one.termEndsOn;
    if (rule.years === null) return null;
    if (one.isSubstitute && rule.substituteServesRemainder) continue;
    return one.appointedOn === null ? null : lastDayOfYears(one.appointedOn, rule.years);
  }
  return null;
}

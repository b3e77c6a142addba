import { addDays } from '../calendar/calendarDays.ts';
import type { TermRule } from '../council/body.ts';
import { isInForce } from './isInForce.ts';
import { noTerm, type SeatDates, termEnd } from './memberTerm.ts';

/** What a body says about all of its seats. */
export interface SeatRule {
  readonly term: TermRule;
  /** Last day of the body; null while it exists. */
  readonly abolishedOn: string | null;
}

/** Of a body about which nothing is known. */
const noRule: SeatRule = { term: noTerm, abolishedOn: null };

/** Answers about seats that follow from their days, from each other and from the rule of the body. */
export interface SeatCalendar<Seat extends SeatDates> {
  /** See `termEnd`. */
  readonly termEnd: (seat: SeatDates) => string | null;
  /**
   * Last day on which the seat is held, null while there is none: the day that was entered, the day before the successor
   * or the same person's next appointment in the body, the body's last day, or the end of the term where the rule lets
   * nobody serve on. The earliest holds.
   */
  readonly lastDay: (seat: SeatDates) => string | null;
  readonly isHeld: (seat: SeatDates, date: string) => boolean;
  /** Whether the term is over on the day and the seat is held until the successor is appointed (最低賃金法第23条第3項). */
  readonly isServingOn: (seat: SeatDates, date: string) => boolean;
  /** The seat that is taken over. */
  readonly predecessor: (seat: SeatDates) => Seat | undefined;
}

/**
 * @param seats every seat of the bodies, whenever held: the end of one follows from the beginning of another
 * @param ruleOf the rule of a body by its id
 */
export function seatCalendar<Seat extends SeatDates>(
  seats: readonly Seat[],
  ruleOf: (bodyId: string) => SeatRule | undefined = () => noRule,
): SeatCalendar<Seat> {
  const ruleFor = ({ bodyId }: SeatDates) => ruleOf(bodyId) ?? noRule;
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const seatById = (id: string) => byId.get(id);
  const successors = Map.groupBy(seats, ({ predecessorId }) => predecessorId);
  const ofHolder = Map.groupBy(seats, holderKey);
  const calendar: SeatCalendar<Seat> = {
    termEnd: (seat) => termEnd(seat, seatById, ruleFor(seat).term),
    lastDay: (seat) => {
      const { term, abolishedOn } = ruleFor(seat);
      const next = [...(successors.get(seat.id) ?? []), ...(ofHolder.get(holderKey(seat)) ?? [])];
      const days = [
        seat.endedOn,
        abolishedOn,
        dayBeforeNext(seat, next),
        term.servesUntilSuccessor ? null : calendar.termEnd(seat),
      ].filter((day) => day !== null);
      return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
    },
    isHeld: (seat, date) => isInForce({ ...seat, endedOn: calendar.lastDay(seat) }, date),
    isServingOn: (seat, date) => {
      const end = calendar.termEnd(seat);
      return end !== null && end < date && calendar.isHeld(seat, date);
    },
    predecessor: ({ predecessorId }) => (predecessorId === null ? undefined : seatById(predecessorId)),
  };
  return calendar;
}

function holderKey({ bodyId, personId }: SeatDates): string {
  return `${bodyId} ${personId}`;
}

/** The day before the first seat of those that begins after this one; who follows on an earlier day follows nobody. */
function dayBeforeNext({ appointedOn }: SeatDates, next: readonly SeatDates[]): string | null {
  const [first] = next
    .map((seat) => seat.appointedOn)
    .filter((day) => day !== null)
    .filter((day) => appointedOn === null || day > appointedOn)
    .sort();
  return first === undefined ? null : addDays(first, -1);
}

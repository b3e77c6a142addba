import type { Membership } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { Person, PersonName } from '../../shared/roster/person.ts';

interface SeatOfAnother extends Membership {
  readonly printedName: PersonName;
}

/**
 * The seat that 別の人とする is about: the one looked at when it prints another form than the registered one, otherwise
 * the only other seat that does. Null where it would not be clear which is meant.
 */
export function seatOfAnother(
  seat: Membership,
  person: Person,
  seats: readonly Membership[],
): SeatOfAnother | null {
  const printsAnother = (one: Membership) =>
    one.printedName && nameText(one.printedName) !== nameText(person.name)
      ? { ...one, printedName: one.printedName }
      : null;
  const others = seats.flatMap((one) => printsAnother(one) ?? []);
  return printsAnother(seat) ?? (others.length === 1 ? (others[0] ?? null) : null);
}

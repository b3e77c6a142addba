import type { Membership } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { Person } from '../../shared/roster/person.ts';

export interface NameForm {
  readonly text: string;
  readonly isRegistered: boolean;
  /** The seats of the day whose roster prints this form. */
  readonly seats: readonly Membership[];
}

/** How the rosters of a day write a person, the registered form first; `seats` are those of the day. */
export function nameFormsOf(person: Person, seats: readonly Membership[]): NameForm[] {
  const registered = nameText(person.name);
  const written = (seat: Membership) => (seat.printedName ? nameText(seat.printedName) : registered);
  return [...new Set([registered, ...seats.map(written)])].map((text) => ({
    text,
    isRegistered: text === registered,
    seats: seats.filter((seat) => written(seat) === text),
  }));
}

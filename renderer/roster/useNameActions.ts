import type { Membership } from '../../shared/roster/membership.ts';
import type { Person } from '../../shared/roster/person.ts';
import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';

/** What can be done about a person whom the rosters of a day write in more than one form; `isHeld` tells whose day it is. */
export function useNameActions(person: Person, isHeld: (seat: Membership) => boolean) {
  const { change } = useChanges();
  const latest = useLatest();
  const seatsNow = () => latest('roster.people', {})?.find(({ id }) => id === person.id)?.memberships ?? [];
  return {
    /** Every roster of the day prints the registered form; rosters of the past stay as they were handed out. */
    printRegisteredForm: () =>
      void change('roster.edit', () => {
        const others = seatsNow().filter((seat) => seat.printedName && isHeld(seat));
        const memberships = others.map(({ id, revision }) => ({
          id,
          revision,
          fields: { printedName: null },
        }));
        return memberships.length === 0 ? null : { memberships };
      }),
    /** @param other who the holder is then; null: somebody new */
    separate: ({ id }: Membership, other: Person | null) =>
      void change('roster.separate', () => {
        const seat = seatsNow().find((one) => one.id === id);
        return seat ? { id, revision: seat.revision, personId: other?.id ?? null } : null;
      }),
  };
}

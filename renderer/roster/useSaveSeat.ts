import type { Membership, MembershipFields } from '../../shared/roster/membership.ts';
import type { Person } from '../../shared/roster/person.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useLatest } from '../app/useLatest.ts';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';

type Fields = Partial<MembershipFields>;

/** Changes fields of one seat, based on it as it is when their turn comes. */
export function useSaveSeat(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  return <Value>(
    fields: Fields | ((seat: Membership) => Fields),
    edit?: FieldEdit<Value>,
    /** What is stored in the field now, and what the user saw there. */
    field?: (seat: Membership, person: Person) => [stored: Value, seen: readonly Value[] | undefined],
  ) =>
    change(
      'roster.edit',
      (mustHaveSeen) => {
        const person = latest('roster.people', {})?.find(({ memberships }) =>
          memberships.some((one) => one.id === id),
        );
        const seat = person?.memberships.find((one) => one.id === id);
        if (!person || !seat) return null;
        if (field) mustHaveSeen(...field(seat, person));
        const changed = typeof fields === 'function' ? fields(seat) : fields;
        return { memberships: [{ id, revision: seat.revision, fields: changed }] };
      },
      fieldMergeKey(`${id}.${typeof fields === 'function' ? 'lists' : Object.keys(fields).join()}`),
      edit,
    );
}

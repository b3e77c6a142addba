import type { Person, PersonFields } from '../../shared/roster/person.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useLatest } from '../app/useLatest.ts';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';

type Fields = Partial<PersonFields>;

/** Changes fields of one person, based on them as they are when their turn comes. */
export function useSavePerson(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  return <Value>(
    fields: Fields | ((person: Person) => Fields),
    edit?: FieldEdit<Value>,
    /** What is stored in the field now, and what the user saw there. */
    field?: (person: Person) => [stored: string, seen: readonly string[] | undefined],
  ) =>
    change(
      'roster.edit',
      (mustHaveSeen) => {
        const person = latest('roster.people', {})?.find((one) => one.id === id);
        if (!person) return null;
        if (field) mustHaveSeen(...field(person));
        const changed = typeof fields === 'function' ? fields(person) : fields;
        return { people: [{ id, revision: person.revision, fields: changed }] };
      },
      fieldMergeKey(`${id}.${typeof fields === 'function' ? 'names' : Object.keys(fields).join()}`),
      edit,
    );
}

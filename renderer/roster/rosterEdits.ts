import { type Membership, type MembershipFields, memberRoles } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { parseReading } from '../../shared/roster/parseReading.ts';
import type { Person, PersonFields, PersonName } from '../../shared/roster/person.ts';
import { withRoleAt, withTitleAt } from '../../shared/roster/seatEdits.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import type { GridEdit } from '../ui/grid/gridTypes.ts';
import type { People } from './roster.ts';

interface Target<Fields> {
  readonly id: string;
  readonly revision: number;
  readonly fields: Partial<Fields>;
}

/** What `roster.edit` takes. */
export interface RosterEditInput {
  people: Target<PersonFields>[];
  memberships: Target<MembershipFields>[];
}

/**
 * What was typed into the grid, as the one command that it is. A roster that prints another form of a name changes that
 * form; every other roster follows the registered name. Titles and roles are those of the day `date`. Null when nothing is left to change.
 */
export function rosterEdits(
  edits: readonly GridEdit[],
  people: People,
  date: string,
): RosterEditInput | null {
  const known = people.map(({ name }) => name);
  const personFields = new Map<Person, Partial<PersonFields>>();
  const seatFields = new Map<Membership, Partial<MembershipFields>>();
  for (const edit of edits) {
    const person = people.find(({ memberships }) => memberships.some(({ id }) => id === edit.rowId));
    const seat = person?.memberships.find(({ id }) => id === edit.rowId);
    if (!person || !seat) continue;
    const { ofPerson, ofSeat } = fieldsOf(
      edit,
      person,
      { ...seat, ...seatFields.get(seat) },
      { known, date },
    );
    if (ofPerson) personFields.set(person, { ...personFields.get(person), ...ofPerson });
    if (ofSeat) seatFields.set(seat, { ...seatFields.get(seat), ...ofSeat });
  }
  if (personFields.size + seatFields.size === 0) return null;
  return { people: targets(personFields), memberships: targets(seatFields) };
}

function targets<R extends { id: string; revision: number }, F>(fieldsByRow: ReadonlyMap<R, F>) {
  return [...fieldsByRow].map(([{ id, revision }, fields]) => ({ id, revision, fields }));
}

function fieldsOf(
  { column, value }: GridEdit,
  person: Person,
  seat: Membership,
  { known, date }: { readonly known: readonly PersonName[]; readonly date: string },
): { readonly ofPerson?: Partial<PersonFields>; readonly ofSeat?: Partial<MembershipFields> } {
  switch (column) {
    case 'name':
      return nameFields(splitName(value, known).name, person, seat);
    case 'reading': {
      const reading = parseReading(value, person.name);
      return reading.ok ? { ofPerson: { reading: reading.value, readingCertainty: 'confirmed' } } : {};
    }
    case 'title':
      return { ofSeat: withTitleAt(seat, date, value) };
    case 'appointedOn':
      return { ofSeat: { appointedOn: value === '' ? null : value } };
    case 'role':
      return { ofSeat: withRoleAt(seat, date, memberRoles.find((role) => role === value) ?? null) };
    default:
      return {};
  }
}

function nameFields(name: PersonName, person: Person, seat: Membership) {
  if (seat.printedName === null) return { ofPerson: { name } };
  return { ofSeat: { printedName: nameText(name) === nameText(person.name) ? null : name } };
}

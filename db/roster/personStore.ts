import type { Changed } from '../../shared/contract/record.ts';
import {
  type NewPerson,
  type Person,
  type PersonFields,
  type PersonName,
  personSchema,
} from '../../shared/roster/person.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { RowPatch, WritableLibrary } from '../library/writableLibrary.ts';
import type { PersonTable } from './rosterTables.ts';

function rowToPerson(row: PersonTable): Person {
  return personSchema.parse({
    id: row.id,
    revision: row.revision,
    name: { family: row.family_name, given: row.given_name },
    reading: { family: row.family_reading, given: row.given_reading },
    readingCertainty: row.reading_certainty,
    variants: JSON.parse(row.variants),
    formerNames: JSON.parse(row.former_names),
  });
}

function fieldsToRow(fields: Changed<PersonFields>): RowPatch<'person'> {
  return {
    family_name: fields.name?.family,
    given_name: fields.name?.given,
    family_reading: fields.reading?.family,
    given_reading: fields.reading?.given,
    reading_certainty: fields.readingCertainty,
    variants: fields.variants && JSON.stringify(fields.variants),
    former_names: fields.formerNames && JSON.stringify(fields.formerNames),
  };
}

export async function listPeople(library: ReadableLibrary): Promise<Person[]> {
  const rows = await library.selectFrom('person').selectAll().execute();
  return rows.map(rowToPerson);
}

export async function findPeople(library: ReadableLibrary, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await library
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(rowToPerson);
}

/** The people who hold the seats, in the order in which the seats were entered. */
export async function findPeopleInSeats(
  library: ReadableLibrary,
  membershipIds: readonly string[],
): Promise<Person[]> {
  if (membershipIds.length === 0) return [];
  const rows = await library
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .selectAll('person')
    .where('membership.id', 'in', [...membershipIds])
    .orderBy('membership.id')
    .execute();
  return rows.map(rowToPerson);
}

/** The people registered under exactly this name; two people of one name are two rows. */
export async function findPeopleByName(library: ReadableLibrary, name: PersonName): Promise<Person[]> {
  const rows = await library
    .selectFrom('person')
    .selectAll()
    .where('family_name', '=', name.family)
    .where('given_name', '=', name.given)
    .execute();
  return rows.map(rowToPerson);
}

export function insertPerson(library: WritableLibrary, fields: NewPerson) {
  return library.insert('person', {
    family_name: fields.name.family,
    given_name: fields.name.given,
    family_reading: fields.reading.family,
    given_reading: fields.reading.given,
    reading_certainty: fields.readingCertainty,
    variants: JSON.stringify(fields.variants ?? []),
    former_names: JSON.stringify(fields.formerNames ?? []),
  });
}

export function updatePerson(
  library: WritableLibrary,
  id: string,
  revision: number,
  fields: Changed<PersonFields>,
) {
  return library.update('person', id, revision, fieldsToRow(fields));
}

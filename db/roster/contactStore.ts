import { type Contact, type ContactFields, contactSchema } from '../../shared/roster/contact.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { PersonContactTable } from './rosterTables.ts';

function rowToContact(row: PersonContactTable): Contact {
  return contactSchema.parse({
    id: row.id,
    revision: row.revision,
    personId: row.person_id,
    postalCode: row.postal_code,
    address: row.address,
    telephone: row.telephone,
    email: row.email,
    note: row.note,
  });
}

function fieldsToRow({ postalCode, address, telephone, email, note }: ContactFields) {
  return { postal_code: postalCode, address, telephone, email, note };
}

export async function findContact(library: ReadableLibrary, personId: string): Promise<Contact | null> {
  const row = await library
    .selectFrom('person_contact')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? rowToContact(row) : null;
}

export function insertContact(library: WritableLibrary, personId: string, fields: ContactFields) {
  return library.insert('person_contact', { person_id: personId, ...fieldsToRow(fields) });
}

export function updateContact(library: WritableLibrary, id: string, revision: number, fields: ContactFields) {
  return library.update('person_contact', id, revision, fieldsToRow(fields));
}

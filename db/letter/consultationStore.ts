import type { Changed } from '../../shared/contract/record.ts';
import {
  type Consultation,
  type ConsultationFields,
  consultationSchema,
} from '../../shared/letter/consultation.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { ConsultationTable } from './letterTables.ts';

function rowToConsultation(row: ConsultationTable): Consultation {
  return consultationSchema.parse({
    id: row.id,
    revision: row.revision,
    number: row.number,
    date: row.date,
    addressee: {
      body: row.addressee_body,
      office: row.addressee_office,
      name: { family: row.addressee_family_name, given: row.addressee_given_name },
    },
    sender: { office: row.sender_office, name: row.sender_name },
    legalBasis: row.legal_basis,
    matter: row.matter,
    subjects: JSON.parse(row.subjects),
    sealOmitted: row.seal_omitted === 1,
  });
}

function fieldsToRow(fields: ConsultationFields) {
  const { addressee, sender } = fields;
  return {
    number: fields.number,
    date: fields.date,
    addressee_body: addressee.body,
    addressee_office: addressee.office,
    addressee_family_name: addressee.name.family,
    addressee_given_name: addressee.name.given,
    sender_office: sender.office,
    sender_name: sender.name,
    legal_basis: fields.legalBasis,
    matter: fields.matter,
    subjects: JSON.stringify(fields.subjects),
    seal_omitted: fields.sealOmitted ? 1 : 0,
  };
}

/** All of them, the latest first; those without a date come before all others. */
export async function listConsultations(library: ReadableLibrary): Promise<Consultation[]> {
  const rows = await library
    .selectFrom('consultation')
    .selectAll()
    .orderBy('date', (ob) => ob.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute();
  return rows.map(rowToConsultation);
}

export async function findConsultation(library: ReadableLibrary, id: string): Promise<Consultation | null> {
  const row = await library.selectFrom('consultation').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToConsultation(row) : null;
}

export function insertConsultation(library: WritableLibrary, fields: ConsultationFields) {
  return library.insert('consultation', fieldsToRow(fields));
}

/** `before` is the letter as it is stored: what `fields` leaves out stays. */
export function updateConsultation(
  library: WritableLibrary,
  before: Consultation,
  revision: number,
  fields: Changed<ConsultationFields>,
) {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return library.update('consultation', before.id, revision, fieldsToRow({ ...before, ...said }));
}

export function removeConsultation(library: WritableLibrary, id: string, revision: number) {
  return library.remove('consultation', id, revision);
}

import type { Migration } from '../migration.ts';

/** `subjects` is a JSON array: they are one text in order, which is changed as a whole. */
export interface ConsultationTable {
  id: string;
  revision: number;
  number: string;
  date: string | null;
  addressee_body: string;
  addressee_office: string;
  addressee_family_name: string;
  addressee_given_name: string;
  sender_office: string;
  sender_name: string;
  legal_basis: string;
  matter: string;
  subjects: string;
  seal_omitted: number;
}

export interface LetterTables {
  consultation: ConsultationTable;
}

export const createLetterTables: Migration = {
  name: 'create letters',
  up: (connection) => {
    connection.exec(`
      create table consultation (
        id text primary key,
        revision integer not null,
        number text not null,
        date text,
        addressee_body text not null,
        addressee_office text not null,
        addressee_family_name text not null,
        addressee_given_name text not null,
        sender_office text not null,
        sender_name text not null,
        legal_basis text not null,
        matter text not null,
        subjects text not null,
        seal_omitted integer not null
      ) strict;
    `);
  },
};

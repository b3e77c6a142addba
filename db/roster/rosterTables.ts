import type { Migration } from '../migration.ts';

export interface PersonTable {
  id: string;
  revision: number;
  family_name: string;
  given_name: string;
  family_reading: string;
  given_reading: string;
  reading_certainty: string;
}

export interface MembershipTable {
  id: string;
  revision: number;
  person_id: string;
  body_id: string;
  side: string | null;
  title: string;
  printed_family_name: string | null;
  printed_given_name: string | null;
  appointed_on: string | null;
  ended_on: string | null;
  role: string | null;
}

export interface RosterTables {
  person: PersonTable;
  membership: MembershipTable;
}

export const createRosterTables: Migration = {
  name: 'create people and memberships',
  up: (connection) => {
    connection.exec(`
      create table person (
        id text primary key,
        revision integer not null,
        family_name text not null,
        given_name text not null,
        family_reading text not null,
        given_reading text not null,
        reading_certainty text not null
      ) strict;
      create index person_name on person (family_name, given_name);
      create table membership (
        id text primary key,
        revision integer not null,
        person_id text not null references person (id) deferrable initially deferred,
        body_id text not null references body (id) deferrable initially deferred,
        side text,
        title text not null,
        printed_family_name text,
        printed_given_name text,
        appointed_on text,
        ended_on text,
        role text
      ) strict;
      create index membership_body on membership (body_id);
      create index membership_person on membership (person_id);
    `);
  },
};

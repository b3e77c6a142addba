import type { Migration } from '../migration.ts';

export interface PersonTable {
  id: string;
  revision: number;
  family_name: string;
  given_name: string;
  family_reading: string;
  given_reading: string;
  reading_certainty: string;
  /** JSON of PersonName[]. */
  variants: string;
  /** JSON of FormerName[]. */
  former_names: string;
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
  end_reason: string;
  predecessor_id: string | null;
  is_substitute: number;
  term_ends_on: string | null;
  /** JSON of LaterTitle[]. */
  later_titles: string;
  /** JSON of HeldRole[]. */
  roles: string;
  hand_position: number | null;
}

export interface PersonContactTable {
  id: string;
  revision: number;
  person_id: string;
  postal_code: string;
  address: string;
  telephone: string;
  email: string;
  note: string;
}

export interface RosterSettingTable {
  id: string;
  revision: number;
  /** null: the office's own. */
  body_id: string | null;
  member_order: string;
  /** JSON of RosterColumn[]. */
  columns: string;
}

export interface RosterTables {
  person: PersonTable;
  membership: MembershipTable;
  person_contact: PersonContactTable;
  roster_setting: RosterSettingTable;
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

/** A role that a seat had before was held as long as the seat. */
export const addTermsAndContacts: Migration = {
  name: 'add terms, roles with dates, forms of names, contacts and roster settings',
  up: (connection) => {
    connection.exec(`
      alter table person add column variants text not null default '[]';
      alter table person add column former_names text not null default '[]';
      alter table membership add column end_reason text not null default '';
      alter table membership add column predecessor_id text
        references membership (id) deferrable initially deferred;
      alter table membership add column is_substitute integer not null default 0;
      alter table membership add column term_ends_on text;
      alter table membership add column later_titles text not null default '[]';
      alter table membership add column roles text not null default '[]';
      alter table membership add column hand_position integer;
      update membership set roles = json_array(json_object('role', role, 'from', null, 'until', null))
        where role is not null;
      alter table membership drop column role;
      create index membership_predecessor on membership (predecessor_id);
      create table person_contact (
        id text primary key,
        revision integer not null,
        person_id text not null references person (id) deferrable initially deferred,
        postal_code text not null,
        address text not null,
        telephone text not null,
        email text not null,
        note text not null
      ) strict;
      create unique index person_contact_person on person_contact (person_id);
      create table roster_setting (
        id text primary key,
        revision integer not null,
        body_id text references body (id) deferrable initially deferred,
        member_order text not null,
        columns text not null
      ) strict;
      create unique index roster_setting_body on roster_setting (coalesce(body_id, ''));
    `);
  },
};

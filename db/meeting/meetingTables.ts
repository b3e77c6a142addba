import type { Migration } from '../migration.ts';
import type { MaterialTable } from './materialTables.ts';

export interface MeetingTable {
  id: string;
  revision: number;
  name: string;
  held_on: string | null;
  starts_at: string | null;
  place: string;
  issuer: string;
  part: string;
  number: number | null;
  ends_at: string | null;
  mode: string;
  openness: string;
  closed_reason: string;
  numbering: string;
  distributed_on: string | null;
  opened_on: string | null;
  closed_on: string | null;
}

/** Which bodies meet, in printed order. */
export interface MeetingBodyTable {
  id: string;
  revision: number;
  meeting_id: string;
  body_id: string;
  position: number;
}

export interface AgendaItemTable {
  id: string;
  revision: number;
  meeting_id: string;
  position: number;
  text: string;
  kind: string;
  /** 1 or 0. */
  is_sub_item: number;
  /** JSON array of ids. */
  body_ids: string;
}

export interface MeetingTables {
  meeting: MeetingTable;
  meeting_body: MeetingBodyTable;
  agenda_item: AgendaItemTable;
  material: MaterialTable;
}

export const createMeetingTables: Migration = {
  name: 'create meetings and agendas',
  up: (connection) => {
    connection.exec(`
      create table meeting (
        id text primary key,
        revision integer not null,
        name text not null,
        held_on text,
        starts_at text,
        place text not null,
        issuer text not null,
        part text not null
      ) strict;
      create table meeting_body (
        id text primary key,
        revision integer not null,
        meeting_id text not null references meeting (id) deferrable initially deferred,
        body_id text not null references body (id) deferrable initially deferred,
        position integer not null
      ) strict;
      create index meeting_body_meeting on meeting_body (meeting_id, position);
      create index meeting_body_body on meeting_body (body_id);
      create index meeting_held on meeting (held_on);
      create table agenda_item (
        id text primary key,
        revision integer not null,
        meeting_id text not null references meeting (id) deferrable initially deferred,
        position integer not null,
        text text not null
      ) strict;
      create index agenda_item_meeting on agenda_item (meeting_id, position);
    `);
  },
};

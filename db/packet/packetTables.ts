import type { Migration } from '../migration.ts';

/** The bound PDF of a meeting's papers; the bytes are in `files/` under their SHA-256. */
export interface BoundPacketTable {
  id: string;
  revision: number;
  meeting_id: string;
  sha256: string;
  pages: number;
  bytes: number;
  bound_at: string;
  /** Whom it is for. */
  variant: string;
  /** 1 for その１; null where all are in one. */
  booklet: number | null;
  /** 'all', or 'changed' for 差替え一式. */
  extent: string;
  /** JSON of the papers as they were bound; null for packets bound before that was kept. */
  made_from: string | null;
}

export interface PacketTables {
  bound_packet: BoundPacketTable;
}

export const createPacketTables: Migration = {
  name: 'create bound packets',
  up: (connection) => {
    connection.exec(`
      create table bound_packet (
        id text primary key,
        revision integer not null,
        meeting_id text not null references meeting (id) deferrable initially deferred,
        sha256 text not null,
        pages integer not null,
        bytes integer not null,
        bound_at text not null
      ) strict;
      create index bound_packet_meeting on bound_packet (meeting_id);
    `);
  },
};

export const addPacketEditions: Migration = {
  name: 'add whom bound packets are for and what they were made from',
  up: (connection) => {
    connection.exec(`
      alter table bound_packet add column variant text not null default 'members';
      alter table bound_packet add column booklet integer;
      alter table bound_packet add column extent text not null default 'all';
      alter table bound_packet add column made_from text;
    `);
  },
};

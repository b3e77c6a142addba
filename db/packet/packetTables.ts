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

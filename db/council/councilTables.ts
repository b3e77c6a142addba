import type { Migration } from '../migration.ts';

export interface BodyTable {
  id: string;
  revision: number;
  parent_id: string | null;
  kind: string;
  name: string;
  short_name: string;
  /** BodyTemplateKey */
  template: string | null;
  /** The parts of a BodyRule, each as JSON. */
  legal_basis: string;
  composition: string;
  quorum: string;
  convening: string;
  term: string;
  /** JSON of Invitations, in order. */
  invitations: string;
  established_on: string | null;
  abolished_on: string | null;
  predecessor_id: string | null;
  position: number;
}

export interface CouncilTables {
  body: BodyTable;
}

export const createCouncilTables: Migration = {
  name: 'create councils',
  up: (connection) => {
    connection.exec(`
      create table body (
        id text primary key,
        revision integer not null,
        parent_id text references body (id) deferrable initially deferred,
        kind text not null,
        name text not null,
        short_name text not null,
        composition text not null,
        established_on text,
        abolished_on text,
        position integer not null
      ) strict;
      create index body_parent on body (parent_id);
    `);
  },
};

import type { Migration } from '../migration.ts';

/** How the office wants its papers; no row, or one. `settings` is a JSON object of what differs from the usual style. */
export interface OfficeStyleTable {
  id: string;
  revision: number;
  settings: string;
}

export interface OfficeTables {
  office_style: OfficeStyleTable;
}

export const createOfficeTables: Migration = {
  name: 'create settings of the office',
  up: (connection) => {
    connection.exec(`
      create table office_style (
        id text primary key,
        revision integer not null,
        settings text not null
      ) strict;
    `);
  },
};

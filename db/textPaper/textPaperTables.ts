import type { Migration } from '../migration.ts';

export interface TextPaperTable {
  id: string;
  revision: number;
  meeting_id: string | null;
  title: string;
  body: string;
}

export interface TextPaperTables {
  text_paper: TextPaperTable;
}

export const createTextPaperTables: Migration = {
  name: 'create text papers',
  up: (connection) => {
    connection.exec(`
      create table text_paper (
        id text primary key,
        revision integer not null,
        meeting_id text references meeting (id) deferrable initially deferred,
        title text not null,
        body text not null
      ) strict;
      create index text_paper_meeting on text_paper (meeting_id);
    `);
  },
};

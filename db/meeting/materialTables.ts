import { v7 as uuidv7 } from 'uuid';
import type { Connection, Migration } from '../migration.ts';

export interface MaterialTable {
  id: string;
  revision: number;
  meeting_id: string;
  position: number;
  title: string;
  kind: string;
  suffix: string;
  /** JSON array of ids. */
  agenda_item_ids: string;
  /** JSON of a MaterialContent. */
  paper: string | null;
  /** JSON of a GivenNumber. */
  given: string | null;
  added_on: string | null;
  replaced_on: string | null;
  removed_on: string | null;
  /** 1 or 0. */
  is_closed: number;
  copies: number | null;
  source: string;
  handling: string;
  booklet: number;
}

export const addMeetingCourseAndMaterials: Migration = {
  name: 'add the course of meetings, kinds of agenda items, and materials',
  up: (connection) => {
    connection.exec(`
      alter table meeting add column number integer;
      alter table meeting add column ends_at text;
      alter table meeting add column mode text not null default 'inPerson';
      alter table meeting add column openness text not null default 'open';
      alter table meeting add column closed_reason text not null default '';
      alter table meeting add column numbering text not null default 'no';
      alter table meeting add column distributed_on text;
      alter table meeting add column opened_on text;
      alter table meeting add column closed_on text;
      alter table agenda_item add column kind text not null default 'report';
      alter table agenda_item add column is_sub_item integer not null default 0;
      alter table agenda_item add column body_ids text not null default '[]';
      update agenda_item set kind = case
        when replace(replace(text, ' ', ''), '　', '') = '開会' then 'opening'
        when replace(replace(text, ' ', ''), '　', '') = '閉会' then 'closing'
        when replace(replace(text, ' ', ''), '　', '') = 'その他' then 'other'
        when text like '%挨拶%' then 'greeting'
        when text like '%選出%' then 'election'
        when text like '%意見聴取%' then 'hearing'
        when text like '%改正%' or text like '%諮問%' or text like '%適用%' then 'resolution'
        else 'report'
      end;
      create table material (
        id text primary key,
        revision integer not null,
        meeting_id text not null references meeting (id) deferrable initially deferred,
        position integer not null,
        title text not null,
        kind text not null,
        suffix text not null,
        agenda_item_ids text not null,
        paper text,
        given text,
        added_on text,
        replaced_on text,
        removed_on text
      ) strict;
      create index material_meeting on material (meeting_id, position);
    `);
    listRosters(connection);
  },
};

/** Until now each packet held the rosters of its meeting as 資料No.1, without anybody having said so. */
function listRosters(connection: Connection): void {
  const meetings = connection.prepare<[], string>('select id from meeting order by id').pluck().all();
  const insert = connection.prepare(`
    insert into material (id, revision, meeting_id, position, title, kind, suffix, agenda_item_ids, paper)
      values (?, 1, ?, 0, '委員名簿', 'numbered', '', '[]', json_object('kind', 'meetingRoster', 'meetingId', ?))
  `);
  for (const id of meetings) insert.run(uuidv7(), id, id);
}

export const addMaterialHandling: Migration = {
  name: 'add how materials are handed out and bound',
  up: (connection) => {
    connection.exec(`
      alter table material add column is_closed integer not null default 0;
      alter table material add column copies integer;
      alter table material add column source text not null default '';
      alter table material add column handling text not null default 'bind';
      alter table material add column booklet integer not null default 1;
    `);
  },
};

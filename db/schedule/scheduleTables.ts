import type { Migration } from '../migration.ts';

/** The holidays that the office has imported; no row, or one. `holidays` is a JSON array of [day, name]. */
export interface OfficeCalendarTable {
  id: string;
  revision: number;
  source: string;
  as_of: string;
  holidays: string;
}

/** A single day that the office adds to the holidays (closed 1) or strikes from them (0). */
export interface CalendarChangeTable {
  id: string;
  revision: number;
  date: string;
  closed: number;
  name: string;
  note: string;
}

/** A chain of the office's own; its id is its key. `content` is a JSON object. */
export interface ScheduleChainTable {
  id: string;
  revision: number;
  content: string;
}

/** The numbers of a chain in one fiscal year that differ from its own; `amounts` is a JSON object. */
export interface ChainAmountsTable {
  id: string;
  revision: number;
  chain_key: string;
  fiscal_year: number;
  amounts: string;
}

/**
 * A chain attached to a meeting, a consultation or neither. `start` null: the day of what it is attached to. `inputs`,
 * `agreed` and `done` are JSON objects of days by step: entered by hand, last agreed to, ticked off.
 */
export interface SchedulePlanTable {
  id: string;
  revision: number;
  chain_key: string;
  meeting_id: string | null;
  consultation_id: string | null;
  body_id: string | null;
  title: string;
  start: string | null;
  inputs: string;
  agreed: string;
  done: string;
}

export interface ScheduleTables {
  office_calendar: OfficeCalendarTable;
  calendar_change: CalendarChangeTable;
  schedule_chain: ScheduleChainTable;
  chain_amounts: ChainAmountsTable;
  schedule_plan: SchedulePlanTable;
}

export const createScheduleTables: Migration = {
  name: 'create calendars, chains and plans',
  up: (connection) => {
    connection.exec(`
      create table office_calendar (
        id text primary key,
        revision integer not null,
        source text not null,
        as_of text not null,
        holidays text not null
      ) strict;
      create table calendar_change (
        id text primary key,
        revision integer not null,
        date text not null unique,
        closed integer not null,
        name text not null,
        note text not null
      ) strict;
      create table schedule_chain (
        id text primary key,
        revision integer not null,
        content text not null
      ) strict;
      create table chain_amounts (
        id text primary key,
        revision integer not null,
        chain_key text not null,
        fiscal_year integer not null,
        amounts text not null,
        unique (chain_key, fiscal_year)
      ) strict;
      create table schedule_plan (
        id text primary key,
        revision integer not null,
        chain_key text not null,
        meeting_id text references meeting (id) deferrable initially deferred,
        consultation_id text references consultation (id) deferrable initially deferred,
        body_id text references body (id) deferrable initially deferred,
        title text not null,
        start text,
        inputs text not null,
        agreed text not null,
        done text not null
      ) strict;
      create index schedule_plan_meeting on schedule_plan (meeting_id);
      create index schedule_plan_consultation on schedule_plan (consultation_id);
      create index schedule_plan_body on schedule_plan (body_id);
    `);
  },
};

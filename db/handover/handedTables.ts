import type { TableName } from '../schema.ts';

/**
 * Every table of the library, and whether its rows go along with a body or a meeting. `names`: what a row of it is called
 * by. `sameIn`: columns in which two rows that were made on their own in two libraries say that they are one.
 */
type Decision =
  | { readonly goes: true; readonly why: string; readonly sameIn?: readonly string[] }
  | { readonly goes: false; readonly why: string };

/** A table that is in `LibrarySchema` and not here does not compile; one that only the file has fails a test. */
export const handedTables = {
  body: { goes: true, why: 'the body, those below it; those above it and before it by name' },
  person: { goes: true, why: 'who sits in the bodies' },
  membership: { goes: true, why: 'the seats', sameIn: ['person_id', 'body_id', 'appointed_on'] },
  roster_setting: { goes: true, why: "how a body's own roster prints", sameIn: ['body_id'] },
  meeting: { goes: true, why: 'the meeting, or every meeting of the body' },
  meeting_body: { goes: true, why: 'which bodies meet', sameIn: ['meeting_id', 'body_id'] },
  agenda_item: { goes: true, why: 'the agenda' },
  material: { goes: true, why: 'the materials; their attached files go by hash' },
  text_paper: { goes: true, why: 'written for the meeting, or one of its materials' },
  consultation: { goes: true, why: 'one of the materials, or what a plan counts from' },
  bound_packet: { goes: true, why: 'what was bound; what changed since is told by comparing with it' },
  schedule_plan: { goes: true, why: 'deadlines of the meeting or of the body' },
  schedule_chain: { goes: true, why: "a chain of the office's own that a plan or a schedule counts by" },
  chain_amounts: {
    goes: true,
    why: 'the numbers of such a chain; those of a shipped chain are compared and named',
    sameIn: ['chain_key', 'fiscal_year'],
  },
  finding_decision: {
    goes: true,
    why: 'what was decided on the names of people who go along',
    sameIn: ['key', 'texts'],
  },
  person_contact: { goes: false, why: 'addresses and telephones stay where they were given' },
  office_style: { goes: false, why: 'each office prints in its own style' },
  office_calendar: { goes: false, why: "the library's own data with its source; differing days are named" },
  calendar_change: { goes: false, why: "the office's own closed days; differing days are named" },
  library: { goes: false, why: 'what the library says of itself' },
  history: { goes: false, why: 'who did what here; taking over is one step of the history there' },
} as const satisfies Readonly<Record<TableName, Decision>>;

/** A table whose rows go along. */
export type HandedTable = {
  [T in keyof typeof handedTables]: (typeof handedTables)[T]['goes'] extends true ? T : never;
}[keyof typeof handedTables];

const decisions: Readonly<Record<string, Decision | undefined>> = handedTables;

export function isHanded(table: string): table is HandedTable {
  return Object.hasOwn(handedTables, table) && decisions[table]?.goes === true;
}

export const handedTableNames: readonly HandedTable[] = Object.keys(handedTables).filter(isHanded);

/** The tables in which rows made on their own can be one, and by which columns. */
export const sameColumns: readonly (readonly [HandedTable, readonly string[]])[] = Object.entries(
  decisions,
).flatMap(([table, decision]) =>
  isHanded(table) && decision?.goes && decision.sameIn ? [[table, decision.sameIn] as const] : [],
);

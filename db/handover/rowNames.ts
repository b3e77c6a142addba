import type { HandoverDifference } from '../../shared/handover/handover.ts';
import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import { alikeTexts } from './alikeTexts.ts';
import type { CollectedRows } from './collected.ts';
import type { FieldContext } from './fieldText.ts';
import type { HandedTable } from './handedTables.ts';
import { type Field, rowFields } from './rowFields.ts';

/** What rows of a table are called. */
const names: Readonly<Record<HandedTable, string>> = {
  body: '会議体',
  person: '委員',
  membership: '任命',
  roster_setting: '名簿の体裁',
  meeting: '会議',
  meeting_body: '会議の構成',
  agenda_item: '次第',
  material: '資料',
  text_paper: '本文を入力する紙面',
  consultation: '諮問文',
  bound_packet: '綴り',
  schedule_plan: '予定',
  schedule_chain: '段取り',
  chain_amounts: '所要日数',
  finding_decision: '指摘の確認',
};

export const tableName = (table: HandedTable): string => names[table];

/** Where the rows are that a row names. */
export interface NamedRows {
  /** What comes in. */
  readonly rows: CollectedRows;
  /** The library; null where what comes in names nothing else. */
  readonly reader: Connection | null;
}

/** How a user knows a row: 富田 眞智子, 第3回会議. */
export function rowTitle(table: HandedTable, row: RowImage, named: NamedRows): string {
  const context = contextOf(row, named);
  const titled = titles[table]((column) => valueText(table, column, row, context));
  return titled === '' ? `（無題の${tableName(table)}）` : titled;
}

function contextOf(row: RowImage, named: NamedRows): FieldContext {
  const here = (table: HandedTable) =>
    named.reader?.prepare<[string], RowImage>(`select * from ${table} where id = ?`);
  return {
    row,
    find: (table, id) => named.rows.get(table)?.get(id) ?? here(table)?.get(id) ?? null,
    titleOf: (table, each) => rowTitle(table, each, named),
  };
}

const together = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('　');

/** What is printed of a row when it is named, from the texts of its columns. */
const titles: Readonly<Record<HandedTable, (read: (column: string) => string) => string>> = {
  body: (read) => read('name'),
  person: (read) => together(read('family_name'), read('given_name')),
  membership: (read) => `${read('person_id')}（${read('body_id')}）`,
  roster_setting: (read) => read('body_id'),
  meeting: (read) => together(read('name'), read('held_on')),
  meeting_body: (read) => read('body_id'),
  agenda_item: (read) => read('text'),
  material: (read) => read('title'),
  text_paper: (read) => read('title') || read('body').slice(0, 20),
  consultation: (read) => together(read('number'), read('matter')),
  bound_packet: (read) => together(read('variant'), read('bound_at')),
  schedule_plan: (read) => together(read('chain_key'), read('title')),
  schedule_chain: (read) => read('content').replace(/（.*$/u, ''),
  chain_amounts: (read) => `${read('chain_key')}　${read('fiscal_year')}年度`,
  finding_decision: (read) => read('texts'),
};

function valueText(table: HandedTable, column: string, row: RowImage, context: FieldContext): string {
  const value = row[column];
  if (value === null || value === undefined) return '';
  const [, text] = fieldOf(table, column);
  return text ? text(String(value), context) : String(value);
}

function fieldOf(table: HandedTable, column: string): Field {
  const fields: Readonly<Record<string, Field | undefined>> = rowFields[table];
  return fields[column] ?? [column];
}

/** What a row says here and there, column by column. */
export function differencesOf(
  table: HandedTable,
  ours: RowImage,
  theirs: RowImage,
  named: NamedRows,
): HandoverDifference[] {
  const columns = Object.keys(theirs).filter(
    (column) => column !== 'revision' && ours[column] !== theirs[column],
  );
  return columns.map((column) => {
    const texts = [ours, theirs].map((row) => valueText(table, column, row, contextOf(row, named)));
    const [here = '', there = ''] = texts[0] === texts[1] ? alikeTexts(ours[column], theirs[column]) : texts;
    return { field: fieldOf(table, column)[0], ours: here, theirs: there };
  });
}

import type { RowImage } from '../library/rowChange.ts';
import type { RecordTable } from '../schema.ts';
import type { CollectedRows } from './collectRows.ts';

/** What rows of a table are called. */
const names: Partial<Readonly<Record<RecordTable, string>>> = {
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
};

export function tableName(table: RecordTable): string {
  return names[table] ?? '項目';
}

const fields: Readonly<Record<string, string>> = {
  name: '名称',
  short_name: '略称',
  family_name: '氏',
  given_name: '名',
  family_reading: '氏の読み',
  given_reading: '名の読み',
  title: '名称',
  text: '次第',
  held_on: '開催日',
  starts_at: '開始',
  ends_at: '終了',
  place: '場所',
  number: '回数・番号',
  side: '区分',
  appointed_on: '任命の日',
  ended_on: '退任の日',
  roles: '役',
  position: '並び順',
  paper: '紙面・ファイル',
  kind: '種類',
  suffix: '写・案・抜粋',
  body: '本文',
  distributed_on: '配付の日',
};

export function fieldName(table: RecordTable, column: string): string {
  if (table === 'membership' && column === 'title') return '役職名';
  return fields[column] ?? `その他（${column}）`;
}

/** How a user knows a row: 富田 眞智子, 第3回会議. */
export function rowTitle(table: RecordTable, row: RowImage, rows: CollectedRows): string {
  if (table === 'person') return `${row.family_name}　${row.given_name}`;
  if (table === 'membership') {
    const person = rows.get('person')?.get(String(row.person_id));
    const body = rows.get('body')?.get(String(row.body_id));
    return `${person ? rowTitle('person', person, rows) : ''}（${body?.name ?? ''}）`;
  }
  return String(row.name ?? row.title ?? row.text ?? row.matter ?? tableName(table));
}

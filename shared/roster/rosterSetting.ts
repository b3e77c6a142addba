import { z } from 'zod';
import { idSchema, recordShape } from '../contract/record.ts';
import { type RosterOrder, rosterOrders } from './rosterOrder.ts';

/** What a roster can print about each member, in the order in which it stands on paper. */
export const rosterColumns = [
  'number',
  'side',
  'name',
  'reading',
  'title',
  'appointedOn',
  'term',
  'remarks',
] as const;
export type RosterColumn = (typeof rosterColumns)[number];

export const rosterColumnLabels: Readonly<Record<RosterColumn, string>> = {
  number: '番号',
  side: '区分',
  name: '氏名',
  reading: 'よみ',
  title: '役職名',
  appointedOn: '任命年月日',
  term: '任期',
  remarks: '備考',
};

export const rosterOrderLabels: Readonly<Record<RosterOrder, string>> = {
  gojuon: '五十音順',
  chairFirst: '会長・部会長を先に',
  byHand: '手で並べる（Alt+↑↓）',
};

/** How rosters are printed: of one body, or of every body that has no setting of its own. */
export const rosterSettingFieldsSchema = z.object({
  order: z.enum(rosterOrders),
  /** A roster without names is none. */
  columns: z.array(z.enum(rosterColumns)).refine((columns) => columns.includes('name')),
});
export type RosterSettingFields = z.infer<typeof rosterSettingFieldsSchema>;

export const rosterSettingSchema = rosterSettingFieldsSchema.extend({
  ...recordShape,
  /** null: the office's own, for every body without one. */
  bodyId: idSchema.nullable(),
});
export type RosterSetting = z.infer<typeof rosterSettingSchema>;

/** The form of the published rosters: 区分, 氏名, 役職名 in 五十音順. */
const usual: RosterSettingFields = { order: 'gojuon', columns: ['side', 'name', 'title'] };

/** What holds for a body: its own setting, or the office's, or the usual form. */
export function rosterSettingOf(settings: readonly RosterSetting[], bodyId: string): RosterSettingFields {
  const of = (id: string | null) => settings.find((setting) => setting.bodyId === id);
  return of(bodyId) ?? of(null) ?? usual;
}

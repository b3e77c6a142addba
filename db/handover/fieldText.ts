import type { z } from 'zod';
import { attachmentHandlingLabels } from '../../shared/attachment/attachment.ts';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { instantText } from '../../shared/calendar/wallClock.ts';
import { type BodyTemplateKey, bodyFieldsSchema } from '../../shared/council/body.ts';
import { bodyKindLabels } from '../../shared/council/bodyKindLabels.ts';
import { bodyTemplates } from '../../shared/council/bodyTemplates.ts';
import { compositionText } from '../../shared/council/compositionText.ts';
import { conveningText } from '../../shared/council/conveningText.ts';
import { invitationKindLabels } from '../../shared/council/invitationKindLabels.ts';
import { legalBasisText } from '../../shared/council/legalBasisText.ts';
import { termText } from '../../shared/council/termText.ts';
import { consultationFieldsSchema } from '../../shared/letter/consultation.ts';
import { agendaKindLabels } from '../../shared/meeting/agendaKinds.ts';
import { givenNumberSchema, materialContentSchema } from '../../shared/meeting/material.ts';
import { materialKindLabels } from '../../shared/meeting/materialNumber.ts';
import { modeLabels, numberingLabels, opennessLabels } from '../../shared/meeting/meetingLabels.ts';
import { quorumText } from '../../shared/meeting/quorumText.ts';
import { variantLabels } from '../../shared/packet/edition.ts';
import { boundPacketSchema } from '../../shared/packet/packetContract.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import { membershipFieldsSchema } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { personFieldsSchema } from '../../shared/roster/person.ts';
import {
  rosterColumnLabels,
  rosterOrderLabels,
  rosterSettingFieldsSchema,
} from '../../shared/roster/rosterSetting.ts';
import { type Chain, chainSchema } from '../../shared/schedule/chain.ts';
import { shippedChains } from '../../shared/schedule/chains.ts';
import { planFieldsSchema } from '../../shared/schedule/plan.ts';
import { chainAmountsSchema } from '../../shared/schedule/scheduleContract.ts';
import { byteText } from '../../shared/text/byteText.ts';
import type { RowImage } from '../library/rowChange.ts';
import type { HandedTable } from './handedTables.ts';
import { paperText } from './paperText.ts';

/** What a value stands in: its row, and the rows that it may name. */
export interface FieldContext {
  readonly row: RowImage;
  readonly find: (table: HandedTable, id: string) => RowImage | null;
  /** How a user knows a row. */
  readonly titleOf: (table: HandedTable, row: RowImage) => string;
}

/** A stored value as it is read; of nothing there is nothing to say. */
export type FieldText = (value: string, context: FieldContext) => string;

const parsed =
  <S extends z.ZodType>(schema: S, text: (value: z.output<S>, context: FieldContext) => string): FieldText =>
  (value, context) =>
    text(schema.parse(JSON.parse(value)), context);

const labelled =
  (labels: Readonly<Record<string, string>>): FieldText =>
  (value) =>
    labels[value] ?? value;

const named =
  (table: HandedTable): FieldText =>
  (id, { find, titleOf }) => {
    const row = find(table, id);
    return row ? titleOf(table, row) : '（ほかの項目）';
  };

const listed =
  (table: HandedTable): FieldText =>
  (value, context) =>
    (JSON.parse(value) as string[]).map((id) => named(table)(id, context)).join('、');

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('、');
const withBasis = (words: string, basis: string): string => (basis === '' ? words : `${words}（${basis}）`);

export const day: FieldText = (value) => formatJapaneseDate(value);
export const moment: FieldText = (value) => instantText(value);
export const yesNo: FieldText = (value) => (value === '1' ? 'はい' : 'いいえ');
export const body = named('body');
export const person = named('person');
export const seat = named('membership');
export const meeting = named('meeting');
export const consultation = named('consultation');
export const bodies = listed('body');
export const agendaItems = listed('agenda_item');

export const bodyKind = labelled(bodyKindLabels);
export const template: FieldText = (value) => bodyTemplates[value as BodyTemplateKey].label;
const { shape } = bodyFieldsSchema;
export const legalBasis = parsed(shape.legalBasis, legalBasisText);
export const composition = parsed(shape.composition, (rule) =>
  withBasis(compositionText(rule), joined([rule.basis, rule.chairBasis])),
);
export const quorum = parsed(shape.quorum, (rule) => withBasis(quorumText(rule, [], {}), rule.basis));
export const convening = parsed(shape.convening, (rule) => withBasis(conveningText(rule), rule.basis));
export const term = parsed(shape.term, (rule) => withBasis(termText(rule), rule.basis));
export const invitations = parsed(shape.invitations, (all) =>
  joined(all.map(({ kind, title, name }) => `${invitationKindLabels[kind]} ${title} ${name}`.trim())),
);

export const certainty = labelled({ confirmed: '確認済み', estimated: '推定' });
export const names = parsed(personFieldsSchema.shape.variants, (all) => joined(all.map(nameText)));
export const formerNames = parsed(personFieldsSchema.shape.formerNames, (all) =>
  joined(
    all.map(({ name, until }) => `${nameText(name)}${until ? `（${formatJapaneseDate(until)}まで）` : ''}`),
  ),
);

/** The side as its body calls it. */
export const side: FieldText = (key, { row, find }) => {
  const of = find('body', String(row.body_id));
  const sides = of ? shape.composition.parse(JSON.parse(String(of.composition))).sides : [];
  return sides.find((each) => each.key === key)?.label ?? key;
};
export const laterTitles = parsed(membershipFieldsSchema.shape.laterTitles, (all) =>
  joined(all.map(({ from, title }) => `${formatJapaneseDate(from)}から${title}`)),
);
export const roles = parsed(membershipFieldsSchema.shape.roles, (all, { row, find }) => {
  const kind = shape.kind.safeParse(find('body', String(row.body_id))?.kind).data ?? 'council';
  const span = (from: string | null, until: string | null) =>
    from === null && until === null
      ? ''
      : `（${from ? `${formatJapaneseDate(from)}から` : ''}${until ? `${formatJapaneseDate(until)}まで` : ''}）`;
  return joined(all.map(({ role, from, until }) => `${roleLabel(kind, role)}${span(from, until)}`));
});
export const memberOrder = labelled(rosterOrderLabels);
export const rosterColumns = parsed(rosterSettingFieldsSchema.shape.columns, (all) =>
  joined(all.map((column) => rosterColumnLabels[column])),
);

export const mode = labelled(modeLabels);
export const openness = labelled(opennessLabels);
export const numbering = labelled(numberingLabels);
export const agendaKind = labelled(agendaKindLabels);
export const materialKind = labelled(materialKindLabels);
export const content = parsed(materialContentSchema, (paper, context) =>
  paperText(paper, String(context.row.meeting_id), {
    called: (table, id) => named(table)(id, context),
    chainCalled: (key) => chain(key, context),
  }),
);
export const given = parsed(givenNumberSchema, ({ label }) => label);
export const handling = labelled(attachmentHandlingLabels);
export const subjects = parsed(consultationFieldsSchema.shape.subjects, (all) =>
  joined(
    all.map(({ wageName, notice: { eraYear, office, number } }) =>
      withBasis(wageName, `${eraYear}${office}最低賃金公示第${number}号`),
    ),
  ),
);
export const variant = labelled(variantLabels);
export const extent = labelled({ all: 'すべて', changed: '差替え一式' });
/** By what a user sees of it. */
export const boundFile: FieldText = (_, { row }) => `PDF（${row.pages}頁、${byteText(Number(row.bytes))}）`;
export const bytes: FieldText = (value) => byteText(Number(value));
export const place: FieldText = (value) => `${value}番目`;
export const boundPapers = parsed(boundPacketSchema.shape.madeFrom, (from) =>
  joined((from?.papers ?? []).map(({ label, title }) => `${label ?? ''}${title}`)),
);

function chainCalled(
  key: string,
  { find }: FieldContext,
): Pick<Chain, 'name' | 'steps' | 'parameters'> | null {
  const own = find('schedule_chain', key);
  if (own) return chainSchema.parse({ ...JSON.parse(String(own.content)), key });
  return shippedChains.find((chain) => chain.key === key) ?? null;
}
export const chain: FieldText = (key, context) => chainCalled(key, context)?.name ?? key;
/** The days of a plan by the names of its steps. */
export const steps = parsed(planFieldsSchema.shape.agreed, (days, context) => {
  const of = chainCalled(String(context.row.chain_key), context);
  const label = (key: string) => of?.steps.find((step) => step.key === key)?.label ?? key;
  return joined(Object.entries(days).map(([key, date]) => `${label(key)} ${formatJapaneseDate(date)}`));
});
export const amounts = parsed(chainAmountsSchema.shape.amounts, (all, context) => {
  const of = chainCalled(String(context.row.chain_key), context);
  const label = (key: string) => of?.parameters.find((each) => each.key === key)?.label ?? key;
  return joined(Object.entries(all).map(([key, value]) => `${label(key)} ${value}`));
});
export const chainContent: FieldText = (value, { row }) => {
  const { name, steps: all } = chainSchema.parse({ ...JSON.parse(value), key: String(row.id) });
  return `${name}（${all.map(({ label }) => label).join('→')}）`;
};
export const texts: FieldText = (value) => joined(JSON.parse(value) as string[]);

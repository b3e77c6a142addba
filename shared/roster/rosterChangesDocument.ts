import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import type { Body } from '../council/body.ts';
import { breakTitle } from '../council/breakTitle.ts';
import { printedBodyNames } from '../council/printedBodyNames.ts';
import {
  cell,
  distributed,
  documentOf,
  heading,
  paragraph,
  personName,
  row,
  section,
  table,
} from '../document/builders.ts';
import type { Block, Document, Row } from '../document/document.ts';
import { bodySeatRule } from './bodySeatRule.ts';
import type { Membership } from './membership.ts';
import { nameColumnWidth } from './nameLayout.ts';
import type { Person } from './person.ts';
import { type RosterChange, rosterChanges } from './rosterChanges.ts';
import { changeLabels, rosterChangeText } from './rosterChangeText.ts';

export interface RosterChangesData {
  /** All of the library: names come from the tree. */
  readonly bodies: readonly Body[];
  readonly bodyId: string;
  /** The two days, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Every seat of the body, whenever held. */
  readonly memberships: readonly Membership[];
  readonly people: readonly Person[];
}

/** 13-point characters in 160 mm. */
const titleCharacters = 34;

/** 委員の異動: what is different between a body's rosters of two days. */
export function rosterChangesDocument(data: RosterChangesData): Document {
  const { bodies, bodyId, from, to, memberships, people } = data;
  const body = bodies.find(({ id }) => id === bodyId);
  if (!body) throw new Error(`no body ${bodyId} is given`);
  const { sides } = body.composition;
  const rule = { ...bodySeatRule(body), order: 'gojuon' } as const;
  const changes = rosterChanges(memberships, people, [from, to], sides, rule);
  const title = breakTitle(`${printedBodyNames(bodies, bodyId).join('')}委員の異動`, titleCharacters);
  return documentOf(
    '委員の異動',
    section([
      heading(1, title.join('\n'), { size: 13, lineHeight: 1.6, space: { before: '2mm', after: '3mm' } }),
      paragraph(`${formatJapaneseDate(from)}現在と${formatJapaneseDate(to)}現在の名簿の比較`, {
        align: 'center',
        space: { after: '7mm' },
      }),
      changes.length === 0
        ? paragraph('異動はありません。', { align: 'center' })
        : changesTable(body, changes),
    ]),
  );
}

function changesTable(body: Body, changes: readonly RosterChange[]): Block {
  const hasSides = body.composition.sides.length > 0;
  const nameWidth = nameColumnWidth(changes.flatMap(({ after, before }) => (after ?? before)?.name ?? []));
  const head = (word: string, width: number) => cell(distributed(word, width), { align: 'center' });
  const heads = [head('異動', 4), ...(hasSides ? [head('区分', 4)] : []), head('氏名', 4), head('役職名', 6)];
  return table(
    hasSides ? ['28mm', '25mm', '32mm', 'rest', '46mm'] : ['28mm', '32mm', 'rest', '46mm'],
    changes.map((change) => changeRow(body, change, nameWidth)),
    {
      header: [row([...heads, head('内容', 4)], { minHeight: '9mm' })],
      size: 10,
      lineHeight: 1.4,
      padding: { vertical: '1.5mm', horizontal: '2mm' },
    },
  );
}

function changeRow(body: Body, change: RosterChange, nameWidth: number): Row {
  const of = change.after ?? change.before;
  if (!of) return row([]);
  const side = body.composition.sides.find(({ key }) => key === of.membership.side)?.label ?? '';
  return row(
    [
      cell(changeLabels[change.kind]),
      ...(body.composition.sides.length > 0 ? [cell(side)] : []),
      cell(personName(of.name, nameWidth), {
        align: 'center',
        padding: { vertical: '1.5mm', horizontal: 0 },
      }),
      cell(of.title),
      cell(rosterChangeText(body.kind, change)),
    ],
    { minHeight: '11mm', anchor: `membership:${of.membership.id}` },
  );
}

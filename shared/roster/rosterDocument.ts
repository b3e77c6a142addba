import type { Body } from '../council/body.ts';
import { breakTitle } from '../council/breakTitle.ts';
import { printedBodyNames } from '../council/printedBodyNames.ts';
import { documentOf, heading, section } from '../document/builders.ts';
import type { Document, Section } from '../document/document.ts';
import { lengthInMillimetres } from '../document/length.ts';
import { officeMargins, textArea } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import { bodySeatRule } from './bodySeatRule.ts';
import type { Membership } from './membership.ts';
import type { Person } from './person.ts';
import { rosterAt } from './rosterAt.ts';
import { type RosterSetting, rosterSettingOf } from './rosterSetting.ts';
import { isWide, rosterTable } from './rosterTable.ts';

export interface RosterPaperData {
  /** All of the library: names come from the tree. */
  readonly bodies: readonly Body[];
  /** The bodies whose rosters are printed, in order. */
  readonly bodyIds: readonly string[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly memberships: readonly Membership[];
  readonly people: readonly Person[];
  /** How the rosters are printed; without any in the usual form. */
  readonly settings?: readonly RosterSetting[];
}

const titleSize = 13;

/** 委員名簿 of one or several bodies on a day: one paper, each body on a page of its own. */
export function rosterDocument(data: RosterPaperData, style: OfficeStyle = usualOfficeStyle): Document {
  return documentOf('委員名簿', ...data.bodyIds.map((id) => bodySection(id, data, style)));
}

function bodySection(
  id: string,
  { bodies, date, memberships, people, settings = [] }: RosterPaperData,
  style: OfficeStyle,
): Section {
  const body = bodies.find((candidate) => candidate.id === id);
  if (!body) throw new Error(`no body ${id} is given`);
  const own = memberships.filter(({ bodyId }) => bodyId === id);
  const titleCharacters = Math.floor(textArea(style).width / lengthInMillimetres(1, titleSize));
  const title = breakTitle(`${printedBodyNames(bodies, id).join('')}委員名簿`, titleCharacters);
  const { order, columns } = rosterSettingOf(settings, id);
  const rows = rosterAt(own, people, date, body.composition.sides, { ...bodySeatRule(body), order });
  const blocks = [
    heading(1, title.join('\n'), {
      size: titleSize,
      lineHeight: 1.6,
      space: { before: '2mm', after: '9mm' },
      anchor: `body:${id}`,
    }),
    rosterTable(body, rows, { columns, titleLines: title.length, style }),
  ];
  const margins = officeMargins(style);
  return section(blocks, {
    page: isWide(columns, style) ? { margins, orientation: 'landscape' } : { margins },
  });
}

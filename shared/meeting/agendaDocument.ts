import type { TreeBody } from '../council/bodyPath.ts';
import {
  type Content,
  distributed,
  documentOf,
  heading,
  list,
  paragraph,
  section,
} from '../document/builders.ts';
import type { Document, List, Paragraph } from '../document/document.ts';
import { meetingDay, officeMargins, officeTime, spreadText, textArea } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import { missingBlank, missingDate } from '../paper/missingBlank.ts';
import { type AgendaPart, agendaParts } from './agendaParts.ts';
import { headingParagraphs } from './headingParagraphs.ts';
import type { AgendaItem, Meeting } from './meeting.ts';
import { meetingHeading } from './meetingHeading.ts';

export interface AgendaPaperData {
  readonly meeting: Meeting;
  /** All of the library: names come from the tree. */
  readonly bodies: readonly TreeBody[];
  /** In order; the numbers follow from it. */
  readonly agenda: readonly AgendaItem[];
}

const names = { size: 15, lineHeight: 1.8, spread: 16 };

/** Words that agendas spread over a width in characters, whatever blanks were typed inside. */
const spreadWords: Readonly<Record<string, number>> = { 開会: 3, 閉会: 3, その他: 5 };

/** 次第 of a meeting. */
export function agendaDocument(
  { meeting, bodies, agenda }: AgendaPaperData,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const anchor = `meeting:${meeting.id}` as const;
  const lines = meetingHeading(bodies, meeting.bodyIds, meeting.name, meeting.number).agenda;
  return documentOf(
    '次第',
    section(
      [
        ...headingParagraphs(lines, names, { anchor, style }),
        ...whenAndWhere(meeting, style),
        heading(1, spreadText(style.agendaTitle, style.agendaTitleWidth, style), {
          size: 18,
          lineHeight: 1,
          space: { before: '15mm', after: '11mm' },
          anchor,
        }),
        ...items(agenda, style),
      ],
      { page: { footer: {}, margins: officeMargins(style) } },
    ),
  );
}

/** The block at the right that ends with the text and starts in its middle. */
function whenAndWhere({ id, heldOn, startsAt, place }: Meeting, style: OfficeStyle): Paragraph[] {
  const lines: readonly Content[] = [
    heldOn === null ? missingDate() : meetingDay(heldOn, style),
    startsAt === null
      ? [missingBlank(3), '時', missingBlank(2), '分から']
      : `${officeTime(startsAt, style)}から`,
    place === '' ? missingBlank(12) : place,
  ];
  return lines.map((content, index) =>
    paragraph(content, {
      align: 'left',
      size: 12,
      indent: { left: `${textArea(style).width / 2}mm` },
      anchor: `meeting:${id}`,
      ...(index === 0 && { space: { before: '10mm' } }),
    }),
  );
}

const type = { size: 12, lineHeight: 1.5 } as const;

/** One list, or two where the first nine numbers are in wider digits than the others. */
function items(agenda: readonly AgendaItem[], style: OfficeStyle): List[] {
  const parts = agendaParts(agenda);
  const [first, others] =
    style.digits === 'full_if_single' ? [parts.slice(0, 9), parts.slice(9)] : [parts, []];
  const rest = others.length > 0 ? [numbered(others, 10, 'decimal', style)] : [];
  return [numbered(first, 1, style.digits === 'half' ? 'decimal' : 'decimalFullWidth', style), ...rest];
}

function numbered(
  parts: readonly AgendaPart<AgendaItem>[],
  start: number,
  numbering: List['numbering'],
  style: OfficeStyle,
): List {
  const isWide = style.digits === 'full' && parts.length > 9;
  const made = list(
    numbering,
    parts.map(({ item, subItems }) => {
      const own = itemContent(item.text, style);
      return subItems.length === 0 ? own : [paragraph(own, type), subList(subItems, style)];
    }),
    {
      ...type,
      indent: '12mm',
      marker: { width: isWide ? 2 : 1.4, gap: 1, align: 'right' },
      itemSpace: '4.2mm',
      ...(start > 1 && { start, space: { before: '4.2mm' } }),
    },
  );
  return anchored(
    made,
    parts.map(({ item }) => item),
  );
}

/** (1) (2) below an item. */
function subList(subItems: readonly AgendaItem[], style: OfficeStyle): List {
  const made = list(
    'parenthesised',
    subItems.map(({ text }) => itemContent(text, style)),
    { ...type, itemSpace: '1.5mm', space: { before: '1.5mm' } },
  );
  return anchored(made, subItems);
}

function anchored(made: List, agenda: readonly AgendaItem[]): List {
  const items = made.items.map((item, index) => ({
    ...item,
    anchor: `agenda-item:${agenda[index]?.id ?? ''}` as const,
  }));
  return { ...made, items };
}

function itemContent(text: string, style: OfficeStyle): Content {
  const word = text.replace(/\s/g, '');
  const width = spreadWords[word];
  return width === undefined || !style.spread ? text : distributed(word, width);
}

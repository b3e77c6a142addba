import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import { formatJapaneseTime } from '../calendar/japaneseTime.ts';
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
import { missingBlank, missingDate } from '../paper/missingBlank.ts';
import { agendaParts } from './agendaParts.ts';
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

const names = { size: 15, lineHeight: 1.8, spread: 16, line: 30 };

/** Words that agendas spread over a width in characters, whatever blanks were typed inside. */
const spreadWords: Readonly<Record<string, number>> = { 開会: 3, 閉会: 3, その他: 5 };

/** 次第 of a meeting. */
export function agendaDocument({ meeting, bodies, agenda }: AgendaPaperData): Document {
  const anchor = `meeting:${meeting.id}` as const;
  const lines = meetingHeading(bodies, meeting.bodyIds, meeting.name, meeting.number).agenda;
  return documentOf(
    '次第',
    section(
      [
        ...headingParagraphs(lines, names, { anchor }),
        ...whenAndWhere(meeting),
        heading(1, distributed('次第', 5), {
          size: 18,
          lineHeight: 1,
          space: { before: '15mm', after: '11mm' },
          anchor,
        }),
        items(agenda),
      ],
      { page: { footer: {} } },
    ),
  );
}

/** The block at the right that ends with the text and starts in its middle. */
function whenAndWhere({ id, heldOn, startsAt, place }: Meeting): Paragraph[] {
  const lines: readonly Content[] = [
    heldOn === null ? missingDate() : formatJapaneseDate(heldOn, { weekday: true }),
    startsAt === null
      ? [missingBlank(3), '時', missingBlank(2), '分から']
      : `${formatJapaneseTime(startsAt)}から`,
    place === '' ? missingBlank(12) : place,
  ];
  return lines.map((content, index) =>
    paragraph(content, {
      align: 'left',
      size: 12,
      indent: { left: '80mm' },
      anchor: `meeting:${id}`,
      ...(index === 0 && { space: { before: '10mm' } }),
    }),
  );
}

const type = { size: 12, lineHeight: 1.5 } as const;

function items(agenda: readonly AgendaItem[]): List {
  const parts = agendaParts(agenda);
  const numbered = list(
    'decimal',
    parts.map(({ item, subItems }) => {
      const own = paragraph(itemContent(item.text), type);
      return subItems.length === 0 ? itemContent(item.text) : [own, subList(subItems)];
    }),
    { ...type, indent: '12mm', marker: { width: 1.4, gap: 1, align: 'right' }, itemSpace: '4.2mm' },
  );
  return anchored(
    numbered,
    parts.map(({ item }) => item),
  );
}

/** (1) (2) below an item. */
function subList(subItems: readonly AgendaItem[]): List {
  const numbered = list(
    'parenthesised',
    subItems.map(({ text }) => itemContent(text)),
    { ...type, itemSpace: '1.5mm', space: { before: '1.5mm' } },
  );
  return anchored(numbered, subItems);
}

function anchored(numbered: List, agenda: readonly AgendaItem[]): List {
  const items = numbered.items.map((item, index) => ({
    ...item,
    anchor: `agenda-item:${agenda[index]?.id ?? ''}` as const,
  }));
  return { ...numbered, items };
}

function itemContent(text: string): Content {
  const word = text.replace(/\s/g, '');
  const width = spreadWords[word];
  return width === undefined ? text : distributed(word, width);
}

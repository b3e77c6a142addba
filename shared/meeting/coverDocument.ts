import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import type { TreeBody } from '../council/bodyPath.ts';
import { type Content, distributed, documentOf, paragraph, section } from '../document/builders.ts';
import type { Document, Paragraph } from '../document/document.ts';
import { missingBlank, missingDate } from '../paper/missingBlank.ts';
import { headingParagraphs } from './headingParagraphs.ts';
import type { Meeting } from './meeting.ts';
import { meetingHeading } from './meetingHeading.ts';

const names = { size: 24, lineHeight: 1.9, spread: 14, line: 18 };

/** 表紙 of a meeting's papers. `bodies` are all of the library: names come from the tree. */
export function coverDocument({
  meeting,
  bodies,
}: {
  meeting: Meeting;
  bodies: readonly TreeBody[];
}): Document {
  const anchor = `meeting:${meeting.id}` as const;
  const line = (content: Content, size: number, before: Paragraph['space']): Paragraph =>
    paragraph(content, { align: 'center', size, anchor, ...(before && { space: before }) });
  const heading = meetingHeading(bodies, meeting.bodyIds, meeting.name, meeting.number);
  const part = meeting.part.trim();
  return documentOf(
    '表紙',
    section(
      [
        ...headingParagraphs(heading.cover, names, { anchor, spaceBefore: '42mm' }),
        line(distributed('会議資料', 8), 22, { before: '14mm' }),
        ...(part === '' ? [] : [line(`― ${part} ―`, 16, { before: '6mm' })]),
        line(printedDay(meeting), 16, { before: '52mm' }),
        line(meeting.issuer === '' ? missingBlank(8) : distributed(meeting.issuer, 8), 18, { before: '8mm' }),
      ],
      { page: { footer: {} } },
    ),
  );
}

function printedDay({ heldOn }: Meeting): Content {
  return heldOn === null ? missingDate() : formatJapaneseDate(heldOn, { weekday: true });
}

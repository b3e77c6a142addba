import type { TreeBody } from '../council/bodyPath.ts';
import { type Content, documentOf, paragraph, section } from '../document/builders.ts';
import type { Document, Paragraph } from '../document/document.ts';
import { meetingDay, officeMargins, spreadText } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import { bookletText, type Edition, usualEdition, variantLabels } from '../packet/edition.ts';
import { missingBlank, missingDate } from '../paper/missingBlank.ts';
import { headingParagraphs } from './headingParagraphs.ts';
import type { Meeting } from './meeting.ts';
import { meetingHeading } from './meetingHeading.ts';

const names = { size: 24, lineHeight: 1.9, spread: 14 };

/** 表紙 of a meeting's papers. `bodies` are all of the library: names come from the tree. */
export function coverDocument(
  {
    meeting,
    bodies,
    edition = usualEdition,
  }: {
    readonly meeting: Meeting;
    readonly bodies: readonly TreeBody[];
    readonly edition?: Edition | undefined;
  },
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const anchor = `meeting:${meeting.id}` as const;
  const line = (content: Content, size: number, before: Paragraph['space']): Paragraph =>
    paragraph(content, { align: 'center', size, anchor, ...(before && { space: before }) });
  const heading = meetingHeading(bodies, meeting.bodyIds, meeting.name, meeting.number);
  const part = edition.booklet === null ? meeting.part.trim() : bookletText(edition.booklet);
  const whom = edition.variant === 'members' ? '' : `（${variantLabels[edition.variant]}）`;
  const issuer = meeting.issuer || style.issuer;
  return documentOf(
    '表紙',
    section(
      [
        ...headingParagraphs(heading.cover, names, { anchor, spaceBefore: '42mm', style }),
        line(spreadText(style.coverTitle, style.coverTitleWidth, style), 22, { before: '14mm' }),
        ...(part === '' ? [] : [line(`― ${part} ―`, 16, { before: '6mm' })]),
        ...(whom === '' ? [] : [line(whom, 16, { before: '6mm' })]),
        line(printedDay(meeting, style), 16, { before: '52mm' }),
        line(issuer === '' ? missingBlank(8) : spreadText(issuer, 8, style), 18, { before: '8mm' }),
      ],
      { page: { footer: {}, margins: officeMargins(style) } },
    ),
  );
}

function printedDay({ heldOn }: Meeting, style: OfficeStyle): Content {
  return heldOn === null ? missingDate() : meetingDay(heldOn, style);
}

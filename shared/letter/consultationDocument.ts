import { breakTitle } from '../council/breakTitle.ts';
import { type Content, documentOf, gap, heading, mark, paragraph, section } from '../document/builders.ts';
import type { Block, Document } from '../document/document.ts';
import { letterHead, recordMark } from '../document/letter.ts';
import { officeMargins, plainDay, textArea } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import { missingBlank } from '../paper/missingBlank.ts';
import { nameText } from '../roster/nameText.ts';
import type { Consultation, ConsultationSubject } from './consultation.ts';

const size = 12;

/**
 * 諮問文: number and date, addressee, sender, what is asked and by which article, and below 記 the minimum wages with their
 * public notices. `copy`: as it stands among the papers of a meeting, with （写）.
 */
export function consultationDocument(
  consultation: Consultation,
  { copy }: { readonly copy: boolean },
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const { number, date, sender, subjects, matter, sealOmitted } = consultation;
  const anchor = `consultation:${consultation.id}` as const;
  const blocks: Block[] = [
    ...letterHead({
      number: number === '' ? '　'.repeat(9) : number,
      date: date === null ? '　　　　年　　月　　日' : plainDay(date, style),
      addressee: addresseeLines(consultation, style),
      sender: [sender.office, sender.name.replace(/\s/g, '')].map((line) =>
        line === '' ? '　'.repeat(8) : line,
      ),
      sealOmitted,
      size,
    }).map((line) => ({ ...line, anchor })),
    heading(1, [orBlank(matter, 10), 'について（諮問）'], { space: { before: 3, after: 1.75 }, anchor }),
    paragraph(
      [
        orBlank(consultation.legalBasis, 16),
        'の規定に基づき、下記',
        orBlank(matter, 10),
        'について、貴会の調査審議をお願いする。',
      ],
      { indent: { firstLine: 1 }, anchor },
    ),
    recordMark(),
    ...subjects.flatMap((subject) => subjectParagraphs(subject, anchor, style)),
  ];
  return documentOf(
    `${matter}について（諮問）`,
    section(blocks, {
      page: {
        header: copy ? { left: mark('（写）') } : {},
        footer: {},
        margins: officeMargins(style),
      },
      text: { size },
    }),
  );
}

function addresseeLines({ addressee }: Consultation, { honorific }: OfficeStyle): Content[] {
  const { body, office, name } = addressee;
  const parts = [office, ...nameText(name).split(' ')].filter((part) => part !== '');
  const person = parts.length === 0 ? missingBlank(8) : parts.flatMap((part) => [part, gap(1)]).slice(0, -1);
  return [orBlank(body, 11), [person, gap(1), honorific]];
}

/** A name that needs two lines is broken after 、 as its office breaks it. */
function subjectParagraphs(
  { wageName, notice }: ConsultationSubject,
  anchor: `consultation:${string}`,
  style: OfficeStyle,
): Block[] {
  const characters = Math.floor(textArea(style).width / (size * (25.4 / 72))) - 1;
  const name: Content = wageName === '' ? missingBlank(16) : breakTitle(wageName, characters).join('\n');
  return [
    paragraph(name, { align: 'left', indent: { left: 1 }, keepWithNext: true, anchor }),
    paragraph(
      [
        '（',
        orBlank(notice.eraYear, 4),
        orBlank(notice.office, 5),
        '最低賃金公示第',
        orBlank(notice.number, 2),
        '号）',
      ],
      { align: 'left', indent: { left: 2 }, space: { after: 0.8 }, anchor },
    ),
  ];
}

function orBlank(text: string, width: number): Content {
  return text === '' ? missingBlank(width) : text;
}

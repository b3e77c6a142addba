import {
  box,
  documentOf,
  heading,
  list,
  mark,
  paragraph,
  section,
  text,
} from '../../shared/document/builders.ts';
import type { Block, Document } from '../../shared/document/document.ts';
import { type LeafletText, leafletNotice } from './leafletTexts.ts';

const closing = '金額、期限、要件などは、この紙面には載せていません。\n実際の案内で確かめてください。';

/** A leaflet of the sample: one page that says at head and foot that it is none. */
export function leafletDocument({ title, parts }: LeafletText): Document {
  const notice = mark(leafletNotice, { font: 'gothic', size: 9.5 });
  const head = heading(1, text(title, { bold: true }), { font: 'gothic', size: 17, lineHeight: 1.6 });
  return documentOf(
    title,
    section(
      [
        box(head, { border: 1.5, padding: { vertical: '5mm', horizontal: '4mm' }, shading: '#eef2f6' }),
        ...parts.flatMap(({ heading: words, lines }): Block[] => [
          paragraph(text(`■ ${words}`, { bold: true }), {
            font: 'gothic',
            size: 14,
            space: { before: '11mm', after: '3mm' },
            keepWithNext: true,
          }),
          list('bullet', lines, { indent: 1, itemSpace: '2mm' }),
        ]),
        box(paragraph(closing, { align: 'center' }), { size: 11, space: { before: '16mm' } }),
      ],
      {
        page: { header: { center: notice }, footer: { center: notice } },
        text: { font: 'gothic', size: 12.5, lineHeight: 1.7 },
      },
    ),
  );
}

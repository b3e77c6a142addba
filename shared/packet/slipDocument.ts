import { box, documentOf, paragraph, section } from '../document/builders.ts';
import type { Document } from '../document/document.ts';
import { officeMargins } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import type { SlipPaper } from './slipPaper.ts';

/** 差込紙: the material's title in the middle of a sheet, and why it is not here. Its name stands at the top right. */
export function slipDocument(
  { title, reason }: Pick<SlipPaper, 'title' | 'reason'>,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const lines = [
    paragraph(title, { align: 'center', size: 16 }),
    paragraph(reason, { align: 'center', size: 12, space: { before: '10mm' } }),
  ];
  return documentOf(
    title,
    section(
      [
        paragraph('', { space: { before: '80mm' } }),
        box(lines, { padding: { vertical: '10mm', horizontal: '8mm' } }),
      ],
      {
        page: { footer: {}, margins: officeMargins(style) },
      },
    ),
  );
}

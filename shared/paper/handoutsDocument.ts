import {
  cell,
  distributed,
  documentOf,
  heading,
  paragraph,
  row,
  section,
  table,
} from '../document/builders.ts';
import { characterWidth } from '../document/characterWidth.ts';
import type { Document } from '../document/document.ts';
import { officeMargins, spreadText } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';

export interface HandoutsData {
  /** 合同会議　令和3年9月13日（月）; empty for none. */
  readonly subtitle: string;
  /** Everything that lies on the table, in order: 表紙 and 次第 without a label too. */
  readonly entries: readonly {
    readonly label: string;
    readonly title: string;
    /** 差替え, 追加, 机上配布; empty for none. */
    readonly note: string;
  }[];
}

/** 配布資料一覧: the list by which papers are counted out and checked at the door. */
export function handoutsDocument(
  { subtitle, entries }: HandoutsData,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const labels = Math.max(6, ...entries.map(({ label }) => characterWidth(label) + 2));
  const head = (word: string, width: number) => cell(spreadText(word, width, style), { align: 'center' });
  const hasNotes = entries.some(({ note }) => note !== '');
  return documentOf(
    style.handoutsTitle,
    section(
      [
        heading(1, titleText(style), { size: 16, lineHeight: 1.4, space: { after: '3mm' } }),
        ...(subtitle === '' ? [] : [paragraph(subtitle, { align: 'center', space: { after: '8mm' } })]),
        table(
          hasNotes ? [labels, 'rest', '28mm'] : [labels, 'rest'],
          entries.map(({ label, title, note }) =>
            row([cell(label, { align: 'center' }), title, ...(hasNotes ? [note] : [])], { minHeight: '9mm' }),
          ),
          {
            header: [
              row([head('番号', 4), head('資料名', 6), ...(hasNotes ? [head('備考', 4)] : [])], {
                minHeight: '9mm',
              }),
            ],
            lineHeight: 1.4,
          },
        ),
      ],
      { page: { margins: officeMargins(style) } },
    ),
  );
}

/** Half as wide again as its characters, where the office spreads its headings. */
function titleText({ handoutsTitle, spread }: OfficeStyle) {
  return spread ? distributed(handoutsTitle, Math.ceil(characterWidth(handoutsTitle) * 1.5)) : handoutsTitle;
}

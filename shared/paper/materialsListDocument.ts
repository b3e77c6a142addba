import { breakTitle } from '../council/breakTitle.ts';
import { type Content, documentOf, heading, list, paragraph, section, tab } from '../document/builders.ts';
import { characterWidth } from '../document/characterWidth.ts';
import type { Block, Document, Paragraph } from '../document/document.ts';
import { lengthInMillimetres, roundLength } from '../document/length.ts';
import { officeMargins, spreadText, textArea } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import { graphemes } from '../text/graphemes.ts';

export interface MaterialsListData {
  /** 専門部会合同会議　令和3年9月13日開催; printed in brackets, empty for none. */
  readonly subtitle: string;
  /** In order; a label with a blank (`No. 1`) has its number at the right edge. A material without a number has ''. */
  readonly entries: readonly { readonly label: string; readonly title: string }[];
  /** What goes with the papers without a number, under a heading of its own. */
  readonly attached: { readonly heading: string; readonly titles: readonly string[] } | null;
}

const size = 12;
/** Characters that `No. 1` takes at the right edge. */
const numberColumn = 3.6;
/** Millimetres of the shortest leader with its air. */
const leaderWidth = 13;

/** 資料目次 of a meeting: titles, leaders, numbers; below them the leaflets that go with the papers. */
export function materialsListDocument(
  { subtitle, entries, attached }: MaterialsListData,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const column = Math.max(numberColumn, ...entries.map(({ label }) => characterWidth(label) + 0.5));
  const lines = entries.map((entry, index) => entryLine(entry, column, index, style));
  return documentOf(
    style.materialsTitle,
    section(
      [
        heading(1, spreadText(style.materialsTitle, style.materialsTitleWidth, style), {
          size: 18,
          lineHeight: 1.2,
          space: { before: '8mm', after: '5mm' },
        }),
        ...(subtitle === '' ? [] : [paragraph(`（${subtitle}）`, { align: 'center' })]),
        ...lines,
        ...(attached === null ? [] : attachedBlocks(attached)),
      ],
      { page: { footer: {}, margins: officeMargins(style) }, text: { size } },
    ),
  );
}

/** A title too long for its line goes on below itself; leader and number follow its last line. */
function entryLine(
  { label, title }: MaterialsListData['entries'][number],
  column: number,
  index: number,
  style: OfficeStyle,
): Paragraph {
  const start = textArea(style).width - lengthInMillimetres(column, size);
  const [word = '', ...rest] = label.split(/\s+/);
  const number = rest.join(' ');
  const titleWidth = Math.floor((start - leaderWidth) / lengthInMillimetres(1, size));
  const lines = titleLines(title, titleWidth).join('\n');
  const content: Content =
    label === '' ? lines : [lines, tab(), word, ...(number === '' ? [] : [tab(), number])];
  return paragraph(content, {
    align: 'left',
    lineHeight: 1.5,
    tabs:
      number === '' && label !== ''
        ? [{ at: 'end', align: 'right', leader: 'dots' }]
        : [
            { at: `${roundLength(start)}mm`, align: 'left', leader: 'dots' },
            { at: 'end', align: 'right' },
          ],
    space: { before: index === 0 ? '16mm' : '6mm' },
    keepTogether: true,
  });
}

/** Broken where offices break titles, and where there is no such place, at the end of the line. */
function titleLines(title: string, width: number): string[] {
  return breakTitle(title, width).flatMap((line) => {
    const characters = graphemes(line);
    return Array.from({ length: Math.max(1, Math.ceil(characters.length / width)) }, (_, index) =>
      characters.slice(index * width, (index + 1) * width).join(''),
    );
  });
}

function attachedBlocks({
  heading: words,
  titles,
}: NonNullable<MaterialsListData['attached']>): readonly Block[] {
  return [
    paragraph(words, { space: { before: '16mm', after: '2mm' }, keepWithNext: true }),
    list('bullet', titles, { indent: 1, lineHeight: 1.9 }),
  ];
}

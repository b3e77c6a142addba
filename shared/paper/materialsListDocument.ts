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
  readonly entries: readonly {
    readonly label: string;
    readonly title: string;
    /** The material, to which a bound packet's list leads. */
    readonly id?: string;
    /** Where it begins in the packet; null where it is not in it. */
    readonly page?: number | null;
  }[];
  /** Whether a column of page numbers is printed. */
  readonly hasPages?: boolean;
  /** Instead of the office's own title of the list; null for that. */
  readonly title?: string | null;
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
  { subtitle, entries, attached, hasPages = false, title = null }: MaterialsListData,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const column = Math.max(numberColumn, ...entries.map(({ label }) => characterWidth(label) + 0.5));
  const lines = entries.map((entry, index) => entryLine(entry, { column, hasPages }, index, style));
  const heads = title ?? style.materialsTitle;
  return documentOf(
    heads,
    section(
      [
        heading(1, spreadText(heads, title === null ? style.materialsTitleWidth : heads.length, style), {
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

/** Characters of `123頁` with the air before it. */
const pageColumn = 4;

function tabsOf(
  label: 'none' | 'word' | 'numbered',
  start: number,
  numberEnd: number,
  hasPages: boolean,
): NonNullable<Paragraph['tabs']> {
  const [from, to] = [start, numberEnd].map((at) => `${roundLength(at)}mm` as const);
  const pages = hasPages ? [{ at: 'end', align: 'right' } as const] : [];
  const end = hasPages && to ? to : 'end';
  if (label === 'none') return hasPages ? [{ at: 'end', align: 'right', leader: 'dots' }] : [];
  if (label === 'word') return [{ at: end, align: 'right', leader: 'dots' }, ...pages];
  return [{ at: from ?? end, align: 'left', leader: 'dots' }, { at: end, align: 'right' }, ...pages];
}

/** A title too long for its line goes on below itself; leader and number follow its last line. */
function entryLine(
  { label, title, id, page = null }: MaterialsListData['entries'][number],
  { column, hasPages }: { readonly column: number; readonly hasPages: boolean },
  index: number,
  style: OfficeStyle,
): Paragraph {
  const numberEnd = textArea(style).width - (hasPages ? lengthInMillimetres(pageColumn, size) : 0);
  const start = numberEnd - lengthInMillimetres(column, size);
  const [word = '', ...rest] = label.split(/\s+/);
  const number = rest.join(' ');
  const titleWidth = Math.floor((start - leaderWidth) / lengthInMillimetres(1, size));
  const lines = titleLines(title, titleWidth).join('\n');
  const printed = page === null ? '' : `${page}頁`;
  const pages = hasPages ? [tab(), printed] : [];
  const content: Content =
    label === ''
      ? [lines, ...pages]
      : [lines, tab(), word, ...(number === '' ? [] : [tab(), number]), ...pages];
  return paragraph(content, {
    align: 'left',
    lineHeight: 1.5,
    tabs: tabsOf(label === '' ? 'none' : number === '' ? 'word' : 'numbered', start, numberEnd, hasPages),
    ...(id !== undefined && { anchor: `material:${id}` as const }),
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

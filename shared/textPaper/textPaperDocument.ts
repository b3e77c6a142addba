import {
  type Content,
  cell,
  documentOf,
  heading,
  pageBreak,
  paragraph,
  row,
  section,
  tab,
  table,
  text,
} from '../document/builders.ts';
import { characterWidth } from '../document/characterWidth.ts';
import type { Block, Document, Table } from '../document/document.ts';
import { officeMargins } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import { parseMarks } from './parseMarks.ts';
import { parseTextPaper } from './parseTextPaper.ts';
import type { TextPaper } from './textPaper.ts';
import type { TableLine, TextLine } from './textPaperBlocks.ts';

const bodySize = 11;
const headingSizes = { 1: 13, 2: 12, 3: 11 } as const;

/** A paper written as text: every line prints, in real paragraphs with hanging indents, and tables as tables. */
export function textPaperDocument(
  { id, title, body }: Pick<TextPaper, 'id' | 'title' | 'body'>,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const anchor = `text-paper:${id}` as const;
  const head: Block[] =
    title === ''
      ? []
      : [heading(1, title, { size: 14, lineHeight: 1.6, space: { before: '2mm', after: '9mm' }, anchor })];
  const blocks = parseTextPaper(body).map(
    (block): Block => (block.kind === 'table' ? tableBlock(block.rows) : lineBlock(block.line)),
  );
  return documentOf(
    title === '' ? '紙面' : title,
    section([...head, ...blocks], { page: { margins: officeMargins(style) }, text: { size: bodySize } }),
  );
}

function lineBlock(line: TextLine): Block {
  switch (line.kind) {
    case 'heading':
      return headingBlock(line.level, content(line.text));
    case 'numberedHeading':
      return headingBlock(1, [line.label, tab(), content(line.text)], characterWidth(line.label) + 1);
    case 'article':
      return paragraph([line.label, '　', content(line.text)], {
        indent: { left: 1, firstLine: -1 },
        space: { before: 0.45 },
      });
    case 'aligned':
      return paragraph(content(line.text), { align: line.align, keepWithNext: line.align === 'center' });
    case 'pageBreak':
      return pageBreak();
    case 'item':
      return itemBlock(line);
    case 'paragraph':
      // The first line's blanks are an indent of the first line only, as officials mean them.
      return paragraph(content(line.text), {
        ...(line.indent !== '' && { indent: { firstLine: characterWidth(line.indent) } }),
      });
  }
}

function headingBlock(level: 1 | 2 | 3, words: Content, hanging = 0): Block {
  return heading(level, words, {
    align: 'left',
    font: 'gothic',
    size: headingSizes[level],
    space: { before: 0.75, after: 0.25 },
    ...(hanging > 0 && {
      indent: { left: hanging, firstLine: -hanging },
      tabs: [{ at: hanging, align: 'left' }],
    }),
  });
}

/** `-` and `*` print as ・. A number of any width is followed by one character of air, a sign by none. */
function itemBlock({ indent, label, gap, text: words }: Extract<TextLine, { kind: 'item' }>): Block {
  const printed = /^[-*]$/.test(label) ? '・' : label;
  const isSign = /^[・○●◯◇◆□■※]/.test(printed);
  const air = isSign ? (characterWidth(gap) > 0 && printed === label ? characterWidth(gap) : 0) : 1;
  const start = characterWidth(indent);
  const left = start + characterWidth(printed) + air;
  const indented = { left, firstLine: start - left };
  if (air === 0) return paragraph([printed, content(words)], { indent: indented });
  return paragraph([printed, tab(), content(words)], {
    indent: indented,
    tabs: [{ at: left, align: 'left' }],
  });
}

function tableBlock(lines: readonly TableLine[]): Block {
  const rule = lines.findIndex(({ isRule }) => isRule);
  const rows = lines.filter(({ isRule }) => !isRule);
  const heads = rule === -1 ? 0 : rule;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const printed = (from: readonly TableLine[], align: 'center' | 'left') =>
    from.map(({ cells }) =>
      row(
        Array.from({ length: width }, (_, column) =>
          cell(cellContent(cells[column] ?? ''), { align: isNumber(cells[column]) ? 'right' : align }),
        ),
      ),
    );
  return table(columns(rows, width), printed(rows.slice(heads), 'left'), {
    header: printed(rows.slice(0, heads), 'center'),
    size: 10.5,
    lineHeight: 1.4,
    space: { before: 0.5, after: 0.5 },
  });
}

/** Columns share the width by their longest line, so that a column of dates does not get as much as one of sentences. */
function columns(rows: readonly TableLine[], width: number): Table['columns'] {
  const longest = Array.from({ length: width }, (_, column) =>
    Math.max(2, ...rows.map(({ cells }) => Math.min(24, widest(cells[column] ?? '')))),
  );
  const short = longest.map((characters) => characters <= 8);
  if (short.every((each) => each) || short.every((each) => !each)) return longest.map(() => 'rest');
  return longest.map((characters, column) => (short[column] ? characters + 2 : 'rest'));
}

function widest(cellText: string): number {
  return Math.max(...cellText.split(/<br>/i).map(characterWidth));
}

function isNumber(cellText: string | undefined): boolean {
  return cellText !== undefined && /^[-－▲△]?[0-9０-９][0-9０-９,，.．]*[%％円人件]?$/.test(cellText);
}

function cellContent(cellText: string): Content {
  return cellText
    .split(/<br>/i)
    .flatMap((line, index): Content[] => (index === 0 ? [content(line)] : [text('\n'), content(line)]));
}

function content(words: string): Content {
  return parseMarks(words).map(({ text: part, bold, underline, strike }) =>
    text(part, {
      ...(bold && { bold: true }),
      ...(underline && { underline: 'single' as const }),
      ...(strike && { strike: 'single' as const }),
    }),
  );
}

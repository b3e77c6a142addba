import type { BorderSide, CellStyle, Cell as ExcelCell, FontStyle } from 'hucre';
import type { Block, BodyText, Paragraph } from '../../../shared/document/document.ts';
import type { PlacedCell, Rule } from '../../../shared/document/tableGrid.ts';
import { officeFonts } from '../officeFonts.ts';
import { xmlText } from '../xmlText.ts';
import { blockLines, type Line, linesText, type RunStyle } from './blockLines.ts';

/** The text, type and lines of a table's cell. */
export function cellExcel(placed: PlacedCell, text: BodyText): Partial<ExcelCell> {
  const { cell, borders } = placed;
  const style: CellStyle = {
    ...styleOfText(cell.blocks, text),
    border: {
      ...sideOf('top', borders.top),
      ...sideOf('right', borders.right),
      ...sideOf('bottom', borders.bottom),
      ...sideOf('left', borders.left),
    },
    ...(cell.shading && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: cell.shading.slice(1) } },
    }),
  };
  const vertical = ({ top: 'top', middle: 'center', bottom: 'bottom' } as const)[
    cell.verticalAlign ?? 'middle'
  ];
  // 255: characters stand one below the other.
  const alignment = { ...style.alignment, vertical, ...(cell.vertical && { textRotation: 255 }) };
  return { ...contentOf(blockLines(cell.blocks), text), style: { ...style, alignment } };
}

/** A line of text outside of tables. */
export function lineExcel(line: Line, text: BodyText): Partial<ExcelCell> {
  return { ...contentOf([line], text), style: styleOfText([], text) };
}

function styleOfText(blocks: readonly Block[], text: BodyText): CellStyle {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const short = linesText(blockLines(blocks)).length <= 255;
  return {
    font: fontOf({}, text),
    // Text, so that 003 and =1+1 stay what they are also when somebody edits them; Excel shows a longer one as ####.
    ...(short && { numFmt: '@' }),
    alignment: { horizontal: horizontalOf(paragraphs), vertical: 'top', wrapText: true },
  };
}

/** Excel spreads over the whole cell: a word that is to be three characters wide would stand in its corners. */
const narrowest = 4;

/** A cell has one alignment: where its paragraphs differ, it is that of running text. */
function horizontalOf(paragraphs: readonly Paragraph[]): 'left' | 'center' | 'right' | 'distributed' {
  const [paragraph, ...more] = paragraphs;
  if (!paragraph || more.some(({ align }) => align !== paragraph.align)) return 'left';
  const [first, ...others] = paragraph.content;
  if (first?.kind === 'distributed' && others.length === 0) {
    return first.width < narrowest ? 'center' : 'distributed';
  }
  return paragraph.align === 'center' || paragraph.align === 'right' ? paragraph.align : 'left';
}

// The library writes #N/A and its like as errors unless they come as rich text.
function contentOf(lines: readonly Line[], text: BodyText): Partial<ExcelCell> {
  const plain = excelText(linesText(lines));
  const styled = lines.flat().some((run) => Object.keys(run.style).length > 0);
  if (!styled && !plain.startsWith('#')) return { value: plain, type: 'string' };
  const runs = lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n', style: {} }, ...line]));
  const richText = runs
    .filter((run) => run.text !== '')
    .map((run) => ({ text: excelText(run.text), font: fontOf(run.style, text) }));
  return { value: plain, type: 'richText', richText };
}

// Excel reads _x0041_ as A.
function excelText(text: string): string {
  return xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function fontOf({ font, size, bold, underline, strike, colour }: RunStyle, text: BodyText): FontStyle {
  return {
    name: officeFonts[font ?? text.font],
    size: size ?? text.size,
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(strike && { strikethrough: true }),
    ...(colour && { color: { rgb: colour.slice(1) } }),
  };
}

function sideOf(side: 'top' | 'right' | 'bottom' | 'left', rule: Rule): Readonly<Record<string, BorderSide>> {
  if (rule.weight === 0) return {};
  const color = { rgb: '000000' };
  if (rule.style !== 'solid') return { [side]: { style: rule.style, color } };
  const style = rule.weight >= 2 ? 'thick' : rule.weight >= 1 ? 'medium' : 'thin';
  return { [side]: { style, color } };
}

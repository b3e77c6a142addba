import { characterWidth } from '../../../shared/document/characterWidth.ts';
import type { BodyText, Row } from '../../../shared/document/document.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import type { PlacedCell } from '../../../shared/document/tableGrid.ts';
import { blockLines, type Line } from './blockLines.ts';

const pointsPerMillimetre = 72 / 25.4;
/** Of the type's size, as Excel sets lines. */
const lineHeight = 1.4;

/**
 * The height of a row in points, or null where it is left to Excel, which makes rows as high as their text: but not for
 * the text of merged cells. `widths` are the columns' in millimetres.
 */
export function rowHeight(
  row: Row,
  cells: readonly PlacedCell[],
  widths: readonly number[],
  text: BodyText,
): number | null {
  const given =
    row.minHeight === undefined ? 0 : lengthInMillimetres(row.minHeight, text.size) * pointsPerMillimetre;
  const merged = cells.some(({ columnSpan, rowSpan }) => columnSpan > 1 && rowSpan === 1);
  const needed = merged ? Math.max(...cells.map((cell) => textHeight(cell, widths, text))) : 0;
  const height = Math.max(given, needed);
  return height === 0 ? null : Math.round(height * 100) / 100;
}

function textHeight(
  { cell, column, columnSpan, rowSpan }: PlacedCell,
  widths: readonly number[],
  text: BodyText,
): number {
  if (rowSpan > 1) return 0;
  const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  return blockLines(cell.blocks).reduce((sum, line) => sum + lineHeights(line, width, text), 0);
}

/** A line that does not fit goes on in the next. */
function lineHeights(line: Line, width: number, text: BodyText): number {
  const size = Math.max(text.size, ...line.map(({ style }) => style.size ?? text.size));
  const length = line.reduce((sum, run) => sum + characterWidth(run.text) * (run.style.size ?? text.size), 0);
  return Math.max(1, Math.ceil(length / (width * pointsPerMillimetre))) * size * lineHeight;
}

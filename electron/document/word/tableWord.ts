import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths } from '../../../shared/document/columnWidths.ts';
import type { Table as ModelTable, Padding, Row } from '../../../shared/document/document.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import { type PlacedCell, type Rule, tableGrid } from '../../../shared/document/tableGrid.ts';
import { closedBlocksWord } from './closedBlocksWord.ts';
import { lengthInTwips, twips, type WordWriter, within } from './wordWriter.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const verticalAlignments = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

/** A row with what it needs to know of its table. Widths in millimetres. */
interface RowPlace {
  readonly table: ModelTable;
  readonly widths: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly header: boolean;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
}

export function tableWord(table: ModelTable, outer: WordWriter): Table {
  const writer = within(outer, table);
  const widths = columnWidths(table, outer.width - outer.left - outer.right, writer.text.size);
  const grid = tableGrid(table);
  const rows = [...table.header, ...table.rows];
  const total = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    width: { size: twips(total), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    ...(outer.left > 0 &&
      table.align === undefined && { indent: { size: twips(outer.left), type: WidthType.DXA } }),
    ...(table.align && { alignment: alignments[table.align] }),
    borders: noTableBorders,
    rows: rows.map((row, index) => {
      const header = index < table.header.length;
      const keepNext = row.keepWithNext === true || (table.keepTogether === true && index < rows.length - 1);
      const pageBreakBefore = rows[index - 1]?.breakAfter === true;
      return rowWord(
        row,
        { table, widths, cells: grid[index] ?? [], header, keepNext, pageBreakBefore },
        writer,
      );
    }),
  });
}

function rowWord(row: Row, place: RowPlace, writer: WordWriter): TableRow {
  const height = row.minHeight === undefined ? undefined : lengthInTwips(row.minHeight, writer);
  return new TableRow({
    ...(height !== undefined && { height: { value: height, rule: HeightRule.ATLEAST } }),
    ...(!row.mayBreak && { cantSplit: true }),
    ...(place.header && { tableHeader: true }),
    ...(place.keepNext && { keepNext: true }),
    children: place.cells.map((cell, index) => cellWord(cell, index === 0, place, writer)),
  });
}

function cellWord(placed: PlacedCell, first: boolean, place: RowPlace, writer: WordWriter): TableCell {
  const { cell, column, columnSpan, rowSpan, borders } = placed;
  const width = place.widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const padding = cell.padding ?? place.table.padding;
  const air = lengthInMillimetres(padding.horizontal, writer.text.size);
  const inner = { ...writer, grid: null, left: 0, right: 0, width: width - 2 * air };
  const blocks =
    first && place.pageBreakBefore ? [{ kind: 'pageBreak' } as const, ...cell.blocks] : cell.blocks;
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    margins: marginsWord(padding, writer),
    verticalAlign: verticalAlignments[cell.verticalAlign ?? 'middle'],
    ...(cell.vertical && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    ...(cell.shading && { shading: { type: 'clear', color: 'auto', fill: cell.shading.slice(1) } }),
    borders: {
      top: borderWord(borders.top),
      left: borderWord(borders.left),
      bottom: borderWord(borders.bottom),
      right: borderWord(borders.right),
    },
    children: closedBlocksWord(blocks, inner),
  });
}

function marginsWord({ vertical, horizontal }: Padding, writer: WordWriter) {
  const [beside, above] = [lengthInTwips(horizontal, writer), lengthInTwips(vertical, writer)];
  return { marginUnitType: WidthType.DXA, top: above, bottom: above, left: beside, right: beside };
}

// Eighths of a point; Word draws nothing under a quarter.
function borderWord({ weight, style }: Rule): IBorderOptions {
  if (weight === 0) return { style: BorderStyle.NIL };
  const styles = {
    solid: BorderStyle.SINGLE,
    dashed: BorderStyle.DASHED,
    double: BorderStyle.DOUBLE,
  } as const;
  return { style: styles[style], size: Math.max(2, Math.round(weight * 8)), color: '000000' };
}

const noBorder = { style: BorderStyle.NONE } as const;
const noTableBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

import type { Cell as ExcelCell, MergeRange, RowDef, WriteSheet } from 'hucre';
import { columnWidths } from '../../../shared/document/columnWidths.ts';
import type { BodyText, PageSetup, Row, Table } from '../../../shared/document/document.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import { paperSize } from '../../../shared/document/paperSize.ts';
import { type PlacedCell, tableGrid } from '../../../shared/document/tableGrid.ts';
import { cellExcel } from './cellExcel.ts';
import { columnUnits } from './columnUnits.ts';
import { edgesExcel, pageExcel } from './pageExcel.ts';

/** A table that stands by itself in a document, with what it needs to know of its surroundings. */
export interface PlacedTable {
  readonly table: Table;
  readonly text: BodyText;
  readonly page: PageSetup;
  /** Heading above it. */
  readonly title: string;
}

const pointsPerMillimetre = 72 / 25.4;

/** A table as a sheet: its cells, merged as they are, its columns as wide, its header frozen and printed on every page. */
export function sheetOfTable({ table, text, page, title }: PlacedTable, name: string): WriteSheet {
  const grid = tableGrid(table).flat();
  const margins = page.margins.left + page.margins.right;
  const widths = columnWidths(table, paperSize(page).width - margins, text.size);
  const rows = [...table.header, ...table.rows];
  const breaks = rows.flatMap((row, index) => (row.breakAfter ? [index] : []));
  return {
    name,
    columns: widths.map((width) => ({ width: columnUnits(width) })),
    rows: rows.map(() => table.columns.map(() => null)),
    cells: new Map(grid.flatMap((placed) => cellsOf(placed, text))),
    merges: grid.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1).map(mergeOf),
    rowDefs: new Map(rows.flatMap((row, index) => heightOf(row, index, text))),
    ...(table.header.length > 0 && { freezePane: { rows: table.header.length } }),
    ...(breaks.length > 0 && { rowBreaks: breaks }),
    pageSetup: pageExcel(page),
    headerFooter: edgesExcel(page, title),
  };
}

// A merged cell shows the lines of all the cells under it, so each of them gets the style.
function cellsOf(
  placed: PlacedCell,
  text: BodyText,
): readonly (readonly [place: string, cell: Partial<ExcelCell>])[] {
  const cell = cellExcel(placed, text);
  const covered = { value: null, ...(cell.style && { style: cell.style }) };
  return Array.from({ length: placed.rowSpan * placed.columnSpan }, (_, index) => {
    const row = placed.row + Math.floor(index / placed.columnSpan);
    const column = placed.column + (index % placed.columnSpan);
    return [`${row},${column}`, index === 0 ? cell : covered] as const;
  });
}

function mergeOf({ row, column, rowSpan, columnSpan }: PlacedCell): MergeRange {
  return { startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 };
}

// Other rows are left to Excel, which makes them as high as their text.
function heightOf(
  row: Row,
  index: number,
  text: BodyText,
): readonly (readonly [row: number, definition: RowDef])[] {
  if (row.minHeight === undefined) return [];
  return [
    [
      index,
      { height: Math.round(lengthInMillimetres(row.minHeight, text.size) * pointsPerMillimetre * 100) / 100 },
    ],
  ];
}

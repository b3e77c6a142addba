import type { Cell as ExcelCell, MergeRange, RowDef, WriteSheet } from 'hucre';
import { columnWidths } from '../../../shared/document/columnWidths.ts';
import type { BodyText, PageSetup, Table } from '../../../shared/document/document.ts';
import { paperSize } from '../../../shared/document/paperSize.ts';
import { type PlacedCell, tableGrid } from '../../../shared/document/tableGrid.ts';
import { cellExcel } from './cellExcel.ts';
import { columnUnits } from './columnUnits.ts';
import { edgesExcel, pageExcel } from './pageExcel.ts';
import { rowHeight } from './rowHeight.ts';

/** A table that stands by itself in a document, with what it needs to know of its surroundings. */
export interface PlacedTable {
  readonly table: Table;
  readonly text: BodyText;
  readonly page: PageSetup;
  /** Heading above it. */
  readonly title: string;
}

/** A table as a sheet: its cells, merged as they are, its columns as wide, its header frozen and printed on every page. */
export function sheetOfTable({ table, text, page, title }: PlacedTable, name: string): WriteSheet {
  const placedRows = tableGrid(table);
  const grid = placedRows.flat();
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
    rowDefs: new Map(
      rows.flatMap((row, index): [number, RowDef][] => {
        const height = rowHeight(row, placedRows[index] ?? [], widths, text);
        return height === null ? [] : [[index, { height }]];
      }),
    ),
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

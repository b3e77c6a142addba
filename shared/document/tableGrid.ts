import type { Border, Cell, Table } from './document.ts';

type Line = Exclude<Border, number>;

/** A cell with its place in the grid and the lines around it, resolved against its neighbours. */
export interface PlacedCell {
  readonly cell: Cell;
  /** Row and column of its first position; header rows come first. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly borders: { readonly top: Rule; readonly right: Rule; readonly bottom: Rule; readonly left: Rule };
}

/** A line as all writers draw it; weight 0 is none. */
export interface Rule {
  readonly weight: number;
  readonly style: 'solid' | Line['style'];
}

type Side = keyof NonNullable<Cell['borders']>;
type Grid = readonly (readonly (PlacedSpan | undefined)[])[];
type PlacedSpan = Omit<PlacedCell, 'borders'>;

/**
 * The cells of a table, row by row (header and body together), with the positions that spans leave them. Throws when
 * a row has more cells than the table has columns, or a span leaves the table: that is a bug of the feature.
 */
export function tableGrid(table: Table): readonly (readonly PlacedCell[])[] {
  const rows = placeCells(table);
  const grid = fillGrid(rows, table);
  return rows.map((cells) =>
    cells.map((placed) => ({ ...placed, borders: resolveBorders(placed, grid, table) })),
  );
}

function placeCells(table: Table): readonly (readonly PlacedSpan[])[] {
  // For each column, the first row in which it is free again.
  const freeFrom = table.columns.map(() => 0);
  return [...table.header, ...table.rows].map((row, rowIndex) => {
    let column = 0;
    return row.cells.map((cell) => {
      while ((freeFrom[column] ?? Number.NEGATIVE_INFINITY) > rowIndex) column += 1;
      const { rowSpan = 1, columnSpan = 1 } = cell;
      if (column + columnSpan > table.columns.length)
        throw new RangeError(`row ${rowIndex + 1} has too many cells`);
      freeFrom.fill(rowIndex + rowSpan, column, column + columnSpan);
      const placed = { cell, row: rowIndex, column, rowSpan, columnSpan };
      column += columnSpan;
      return placed;
    });
  });
}

function fillGrid(rows: readonly (readonly PlacedSpan[])[], table: Table): Grid {
  const grid: (PlacedSpan | undefined)[][] = rows.map(() => table.columns.map(() => undefined));
  for (const placed of rows.flat()) {
    for (let row = placed.row; row < placed.row + placed.rowSpan; row += 1) {
      const line = grid[row];
      if (!line) throw new RangeError(`a cell of row ${placed.row + 1} reaches beyond the table`);
      line.fill(placed, placed.column, placed.column + placed.columnSpan);
    }
  }
  return grid;
}

// Where several neighbours lie along one side the first decides: one side has one line.
function resolveBorders(placed: PlacedSpan, grid: Grid, table: Table): PlacedCell['borders'] {
  const { row, column, rowSpan, columnSpan } = placed;
  const line = (side: Side, neighbour: PlacedSpan | undefined, opposite: Side, inner: Border): Rule => {
    const own = placed.cell.borders?.[side];
    const other = neighbour?.cell.borders?.[opposite];
    const said = side === 'top' || side === 'left' ? heavier(other, own) : heavier(own, other);
    return asRule(said ?? (neighbour ? inner : table.borders.outer));
  };
  const { horizontal, vertical } = table.borders;
  return {
    top: line('top', grid[row - 1]?.[column], 'bottom', horizontal),
    right: line('right', grid[row]?.[column + columnSpan], 'left', vertical),
    bottom: line('bottom', grid[row + rowSpan]?.[column], 'top', horizontal),
    left: line('left', grid[row]?.[column - 1], 'right', vertical),
  };
}

// Of two equals the upper or left cell's, so that both cells come to the same line.
function heavier(first: Border | undefined, second: Border | undefined): Border | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return asRule(first).weight >= asRule(second).weight ? first : second;
}

function asRule(border: Border): Rule {
  return typeof border === 'number' ? { weight: border, style: 'solid' } : border;
}

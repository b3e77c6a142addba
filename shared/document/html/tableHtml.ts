import type { Padding, Row, Table } from '../document.ts';
import { cssLength } from '../length.ts';
import { type PlacedCell, type Rule, tableGrid } from '../tableGrid.ts';
import { cssColour, type HtmlWriter, placeDeclarations, typeDeclarations, within } from './htmlWriter.ts';

export function tableHtml(table: Table, outer: HtmlWriter): string {
  const writer = within(outer, table);
  const attribute = writer.styles.attribute({
    ...typeDeclarations(table),
    ...placeDeclarations(table),
    width: table.columns.includes('rest') ? '100%' : `calc(${table.columns.map(columnLength).join(' + ')})`,
    'break-inside': table.keepTogether ? 'avoid' : undefined,
  });
  const columns = table.columns.map(
    (column) =>
      `<col${writer.styles.attribute({ width: column === 'rest' ? undefined : cssLength(column) })}>`,
  );
  const grid = tableGrid(table);
  const rowsHtml = (rows: readonly Row[], from: number, tag: 'th' | 'td') =>
    rows.map((row, index) => rowHtml(row, grid[from + index] ?? [], tag, table.padding, writer)).join('');
  const head = table.header.length === 0 ? '' : `<thead>${rowsHtml(table.header, 0, 'th')}</thead>`;
  const body = `<tbody>${rowsHtml(table.rows, table.header.length, 'td')}</tbody>`;
  return `<table${attribute}><colgroup>${columns.join('')}</colgroup>${head}${body}</table>`;
}

function columnLength(column: Table['columns'][number]): string {
  return column === 'rest' ? '0mm' : cssLength(column);
}

function rowHtml(
  row: Row,
  cells: readonly PlacedCell[],
  tag: 'th' | 'td',
  padding: Padding,
  outer: HtmlWriter,
): string {
  const writer = within(outer, row.anchor ? { anchor: row.anchor } : {});
  const attribute = writer.styles.attribute({
    height: row.minHeight === undefined ? undefined : cssLength(row.minHeight),
    'break-inside': row.mayBreak ? 'auto' : undefined,
    'break-after': row.breakAfter ? 'page' : row.keepWithNext ? 'avoid' : undefined,
  });
  return `<tr${attribute}>${cells.map((placed) => cellHtml(placed, tag, padding, writer)).join('')}</tr>`;
}

function cellHtml(placed: PlacedCell, tag: 'th' | 'td', tablePadding: Padding, outer: HtmlWriter): string {
  const { cell, borders, columnSpan, rowSpan } = placed;
  const writer = within(outer, cell.anchor ? { anchor: cell.anchor } : {});
  const padding = cell.padding ?? tablePadding;
  const attribute = writer.styles.attribute({
    padding: `${cssLength(padding.vertical)} ${cssLength(padding.horizontal)}`,
    'vertical-align': cell.verticalAlign,
    background: cell.shading && cssColour(cell.shading),
    'writing-mode': cell.vertical ? 'vertical-rl' : undefined,
    'border-top': ruleDeclaration(borders.top),
    'border-right': ruleDeclaration(borders.right),
    'border-bottom': ruleDeclaration(borders.bottom),
    'border-left': ruleDeclaration(borders.left),
  });
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return `<${tag}${spans}${attribute}>${writer.blocks(cell.blocks, writer)}</${tag}>`;
}

function ruleDeclaration({ weight, style }: Rule): string | undefined {
  return weight === 0 ? undefined : `${weight}pt ${style} #000`;
}

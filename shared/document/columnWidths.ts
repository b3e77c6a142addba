import type { Table } from './document.ts';
import { lengthInMillimetres } from './length.ts';

/** Widths of a table's columns in millimetres, within `available`; `size` is the table's type in points. */
export function columnWidths(table: Table, available: number, size: number): readonly number[] {
  const fixed = table.columns.map((column) => (column === 'rest' ? 0 : lengthInMillimetres(column, size)));
  const shares = table.columns.filter((column) => column === 'rest').length;
  const rest = shares === 0 ? 0 : (available - fixed.reduce((sum, width) => sum + width, 0)) / shares;
  if (rest < 0) throw new RangeError('the columns are wider than the text');
  return table.columns.map((column, index) => (column === 'rest' ? rest : (fixed[index] ?? 0)));
}

import { problemText } from '../../../shared/contract/problemText.ts';
import { cellOf, type GridColumn, type GridDataRow, shownText } from './gridTypes.ts';

/** Why a text stays unsaved in its cell although it can be read: what the cell holds now, and the two ways out. */
export function conflictText(column: GridColumn, row: GridDataRow): string {
  const newest = shownText(column, cellOf(row, column.key).value);
  const { why } = problemText({ code: 'conflict', details: { newest } });
  return `${why}入力した内容は、まだ保存していません。F2、Enter で上書きし、Esc で新しい内容を使います。`;
}

import { parseHtmlTable } from './htmlTable.ts';
import { parseTsv, type TextTable } from './tsv.ts';

/** Row by row: a browser's plain text leaves out the places that a merged cell covers. */
function sameSize(one: TextTable, other: TextTable): boolean {
  return one.length === other.length && one.every((row, index) => row.length === other[index]?.length);
}

/**
 * What is to be pasted, as a table. Excel's plain text is exact; its HTML wraps lines inside a cell's text. Word
 * breaks a cell's paragraphs into rows of plain text: when the two disagree, the HTML table knows the cells.
 */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): TextTable | null {
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  const table = html === '' ? null : parseHtmlTable(html);
  const plain = text === '' ? null : parseTsv(text);
  if (table && plain) return sameSize(table, plain) ? plain : table;
  return plain ?? table;
}

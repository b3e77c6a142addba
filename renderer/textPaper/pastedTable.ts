import { tableText } from '../../shared/textPaper/tableText.ts';
import { parseHtmlTable } from '../ui/grid/htmlTable.ts';

/**
 * What is inserted when a table of Excel, Word or a web page is pasted after `before`: its rows with bars, on lines of
 * their own. Null where something else than one table was copied: then its plain text is pasted, tabs and all.
 */
export function pastedTable(data: Pick<DataTransfer, 'getData'>, before: string): string | null {
  const html = data.getData('text/html');
  const table = html === '' ? null : parseHtmlTable(html);
  if (!table || table.length === 0) return null;
  const cells = solid(table.flat().join(''));
  if (cells === '' || cells !== solid(data.getData('text/plain'))) return null;
  const lead = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${lead}${tableText(table)}\n`;
}

/** A cell with a line break is in quotes in Excel's plain text. */
function solid(text: string): string {
  return text.replace(/[\s"]/g, '');
}

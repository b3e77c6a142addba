import type { TextTable } from './tsv.ts';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A number as one calculates with it: 0824 and 3-1 are none. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A table as HTML, so that Word and Excel paste it as cells, and Excel makes no date of 3-1 and no 824 of 0824. */
export function formatHtmlTable(table: TextTable): string {
  const cell = (text: string) => {
    const format = plainNumber.test(text) ? '' : ` style="mso-number-format:'\\@'"`;
    const shown = text.replace(/[&<>"]/g, (character) => escaped[character] ?? character);
    return `<td${format}>${shown.replaceAll('\n', '<br>')}</td>`;
  };
  return `<table>${table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

/** The window's policy allows no inline styles and would complain of each; a table of texts needs none. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle=("[^"]*"|'[^']*'|[^\s>]*)/gi, ''));
}

/** The first table of an HTML text as Excel and Word put it on the clipboard; null when there is none. */
export function parseHtmlTable(html: string): TextTable | null {
  const table = new DOMParser().parseFromString(withoutStyles(html), 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].map((): string[] => []);
  [...table.rows].forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[rowIndex]?.[column] !== undefined) column += 1;
      fillSpan(rows, rowIndex, column, cell);
      column += cell.colSpan;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** A merged cell has its text in its first place and nothing in the others, as in tab-separated text. */
function fillSpan(rows: string[][], top: number, left: number, cell: HTMLTableCellElement): void {
  for (let row = top; row < Math.min(rows.length, top + cell.rowSpan); row += 1) {
    for (let column = left; column < left + cell.colSpan; column += 1) {
      const target = rows[row];
      if (target) target[column] = row === top && column === left ? textOf(cell) : '';
    }
  }
}

/** Line breaks of the source are layout; br and paragraphs are line breaks of the text. */
function textOf(cell: HTMLTableCellElement): string {
  const collect = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    if (node.nodeName === 'BR') return '\n';
    const inside = [...node.childNodes].map(collect).join('');
    return /^(P|DIV|LI)$/.test(node.nodeName) ? `\n${inside.trim()}\n` : inside;
  };
  return collect(cell)
    .replace(/ *\n */g, '\n')
    .replace(/\n\n/g, '\n')
    .trim()
    .replaceAll('\u00a0', ' ');
}

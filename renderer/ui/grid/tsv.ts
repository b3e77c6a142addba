/** Rows of cells as text, the way spreadsheets put them on the clipboard. */
export type TextTable = readonly (readonly string[])[];

/**
 * A cell is quoted when it begins with a quote and could not stand unquoted: it holds a tab, a line break or a
 * doubled quote. A bare `"会議"` is a text with its own quotes, which is how Excel writes it.
 */
function readQuoted(text: string, from: number): { readonly value: string; readonly end: number } | null {
  if (text[from] !== '"') return null;
  let end = from + 1;
  while (true) {
    end = text.indexOf('"', end);
    if (end === -1) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const inside = text.slice(from + 1, end);
  const next = text[end + 1];
  const ends = next === undefined || next === '\t' || next === '\n';
  return ends && /[\t\n]|""/.test(inside) ? { value: inside.replaceAll('""', '"'), end: end + 1 } : null;
}

function readPlain(text: string, from: number): { readonly value: string; readonly end: number } {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { value: text.slice(from, end), end };
}

/** Tab-separated text as a table. A line break at the very end belongs to the last row. */
export function parseTsv(input: string): TextTable {
  const text = input.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (true) {
    const { value, end } = readQuoted(text, at) ?? readPlain(text, at);
    rows.at(-1)?.push(value);
    if (end >= text.length) return rows;
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

/** A table as tab-separated text that `parseTsv` and Excel read back to the same cells. */
export function formatTsv(table: TextTable): string {
  const cell = (value: string) => {
    const text = value.replace(/\r\n?/g, '\n');
    return /[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return table.map((row) => `${row.map(cell).join('\t')}\r\n`).join('');
}

import { withoutFormulaMark } from './csvFormula.ts';

/**
 * Separated text (RFC 4180) as rows of equal length. Commas, tabs or semicolons part the cells, whichever the first
 * line has most of; quoted cells may hold separators, line breaks and doubled quotes. A quote that is never closed
 * belongs to the text, so that nothing behind it is swallowed.
 */
export function parseCsv(text: string): string[][] {
  const input = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const separator = separatorOf(input);
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= input.length) {
    const { value, end } = quotedCell(input, at, separator) ?? plainCell(input, at, separator);
    rows.at(-1)?.push(withoutFormulaMark(value));
    if (end >= input.length) break;
    if (input[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

interface ReadCell {
  readonly value: string;
  readonly end: number;
}

function separatorOf(input: string): string {
  const line = input.slice(0, input.indexOf('\n') === -1 ? undefined : input.indexOf('\n'));
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => unquoted.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function quotedCell(input: string, from: number, separator: string): ReadCell | null {
  if (input[from] !== '"') return null;
  let end = from + 1;
  while (true) {
    end = input.indexOf('"', end);
    if (end === -1) return null;
    if (input[end + 1] !== '"') break;
    end += 2;
  }
  const next = input[end + 1];
  if (next !== undefined && next !== separator && next !== '\n') return null;
  return { value: input.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function plainCell(input: string, from: number, separator: string): ReadCell {
  let end = from;
  while (end < input.length && input[end] !== separator && input[end] !== '\n') end += 1;
  return { value: input.slice(from, end), end };
}

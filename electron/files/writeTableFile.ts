import { writeXlsx } from 'hucre';
import type { BodyText } from '../../shared/document/document.ts';
import type { ExportFormat } from '../../shared/roster/exportFormat.ts';
import { lineExcel } from '../document/excel/cellExcel.ts';
import { officeFonts } from '../document/officeFonts.ts';
import { withFormulaMark } from './csvFormula.ts';
import { encodeShiftJis } from './shiftJis.ts';

const type: BodyText = { font: 'gothic', size: 11, lineHeight: 1.3 };
const widest = 60;

/**
 * A table of texts as a file, the first row its headings. In every format a text stays a text: 003 and =1+1 are what
 * they say. In Shift_JIS 〓 stands for what that code lacks.
 */
export async function writeTableFile(
  title: string,
  cells: readonly (readonly string[])[],
  format: ExportFormat,
): Promise<Uint8Array> {
  if (format === 'excel') return writeExcel(title, cells);
  const text = cells.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  return format === 'csvShiftJis' ? encodeShiftJis(text) : new TextEncoder().encode(`\uFEFF${text}`);
}

function csvCell(value: string): string {
  const text = withFormulaMark(value);
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeExcel(title: string, cells: readonly (readonly string[])[]): Promise<Uint8Array> {
  const columns = (cells[0] ?? []).map((_, column) => ({
    width: Math.min(widest, 2 + Math.max(...cells.map((row) => 2 * (row[column]?.length ?? 0)))),
  }));
  const placed = cells.flatMap((row, index) =>
    row.map(
      (text, column) =>
        [
          `${index},${column}`,
          lineExcel([{ text, style: index === 0 ? { bold: true } : {} }], type),
        ] as const,
    ),
  );
  return writeXlsx({
    sheets: [
      {
        name: title,
        columns,
        rows: cells.map((row) => row.map(() => null)),
        cells: new Map(placed),
        freezePane: { rows: 1 },
      },
    ],
    defaultFont: { name: officeFonts.gothic, size: 11 },
  });
}

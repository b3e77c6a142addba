import { type CellValue, readXlsx, type Sheet } from 'hucre';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { FileTable, TableNote } from '../../shared/roster/tableFile.ts';

/** Every sheet of a workbook as a table of texts. Furigana that Excel keeps beside a text is no part of it. */
export async function readExcelTables(name: string, bytes: Uint8Array): Promise<Result<FileTable[]>> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return ok(sheets.map(tableOfSheet));
  } catch (error) {
    return problem('tableFile.damaged', {
      name,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function tableOfSheet(sheet: Sheet): FileTable {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const errors = new Set(
    [...(sheet.cells ?? [])].filter(([, { type }]) => type === 'error').map(([place]) => place),
  );
  const cells = sheet.rows.map((row, index) =>
    Array.from({ length: width }, (_, column) =>
      errors.has(`${index},${column}`) ? '' : textOf(row[column] ?? null),
    ),
  );
  const hidden = [...(sheet.rowDefs ?? [])].filter(
    ([index, { hidden }]) => hidden && cells[index]?.some((cell) => cell !== ''),
  ).length;
  const notes: TableNote[] = [
    { kind: 'hiddenSheet' as const, count: sheet.hidden || sheet.veryHidden ? 1 : 0 },
    { kind: 'hiddenRows' as const, count: hidden },
    { kind: 'errors' as const, count: errors.size },
  ].filter(({ count }) => count > 0);
  return { title: sheet.name, cells, notes };
}

/** A day is written as `YYYY-MM-DD`, whichever of Excel's many forms shows it. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).replace(/\r\n?/g, '\n');
}

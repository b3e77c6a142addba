import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import {
  type FileTable,
  mostCells,
  refusedSize,
  type TableFile,
  tooLarge,
} from '../../shared/roster/tableFile.ts';
import { kindOfFile } from './kindOfFile.ts';
import { readExcelTables } from './readExcelTables.ts';
import { readTextTable } from './readTextTable.ts';
import { readWordTables } from './readWordTables.ts';

/**
 * The tables of an Excel workbook, a Word document or a text file (CSV, TSV), told apart by what is in it, not by its
 * name.
 *
 * Problems: `tableFile.unreadable` with the system's reason, and those of `readTables`.
 */
export async function readTableFile(file: string, name = path.basename(file)): Promise<Result<TableFile>> {
  try {
    const refused = refusedSize(name, (await stat(file)).size);
    return refused ? { ok: false, error: refused } : await readTables(name, await readFile(file));
  } catch (error) {
    return unreadable(name, error);
  }
}

/**
 * Problems: `tableFile.empty`, `tableFile.tooLarge`, `tableFile.unknown`, `tableFile.old`, `tableFile.encrypted`,
 * `tableFile.damaged`, `tableFile.encoding`, `tableFile.noTable`, `tableFile.tooManyCells`, `tableFile.unreadable`.
 */
export async function readTables(name: string, bytes: Uint8Array): Promise<Result<TableFile>> {
  const kind = kindOfFile(bytes);
  try {
    switch (kind) {
      case 'excel':
      case 'word': {
        const read = kind === 'excel' ? await readExcelTables(name, bytes) : readWordTables(name, bytes);
        return read.ok ? filled(name, null, read.value) : read;
      }
      case 'text': {
        const read = readTextTable(name, bytes);
        return read.ok ? filled(name, read.value.encoding, [read.value.table]) : read;
      }
      case 'tooLarge':
        return { ok: false, error: tooLarge(name, bytes.length) };
      default:
        return problem(`tableFile.${kind}`, { name });
    }
  } catch (error) {
    return unreadable(name, error);
  }
}

function unreadable(name: string, error: unknown): Result<never> {
  return problem('tableFile.unreadable', {
    name,
    reason: error instanceof Error ? error.message : String(error),
  });
}

function filled(
  name: string,
  encoding: TableFile['encoding'],
  tables: readonly FileTable[],
): Result<TableFile> {
  const withText = tables.filter(({ cells }) => cells.some((row) => row.some((cell) => cell.trim() !== '')));
  const count = withText.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
  if (withText.length === 0) return problem('tableFile.noTable', { name });
  if (count > mostCells) {
    return problem('tableFile.tooManyCells', { name, count: String(count), most: String(mostCells) });
  }
  return ok({ name, encoding, tables: withText });
}

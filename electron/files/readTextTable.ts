import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { FileTable, TableFile } from '../../shared/roster/tableFile.ts';
import { parseCsv } from './parseCsv.ts';

interface TextTable {
  readonly encoding: NonNullable<TableFile['encoding']>;
  readonly table: FileTable;
}

/** Reads CSV or tab-separated text in UTF-8 (with or without its mark), UTF-16 with its mark, or Shift_JIS. */
export function readTextTable(name: string, bytes: Uint8Array): Result<TextTable> {
  const decoded = decode(bytes);
  if (!decoded) return problem('tableFile.encoding', { name });
  const cells = parseCsv(decoded.text);
  return ok({ encoding: decoded.encoding, table: { title: '', cells, notes: [] } });
}

function decode(bytes: Uint8Array): { text: string; encoding: TextTable['encoding'] } | null {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (wide) return decodedAs(bytes, wide, 'UTF-16');
  // Text in Shift_JIS is hardly ever valid UTF-8; the other way round it often is.
  return decodedAs(bytes, 'utf-8', 'UTF-8') ?? decodedAs(bytes, 'shift_jis', 'Shift_JIS');
}

function decodedAs(bytes: Uint8Array, label: string, encoding: TextTable['encoding']) {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

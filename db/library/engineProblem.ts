import Database from 'better-sqlite3';
import { problem, type Result } from '../../shared/contract/result.ts';

/** The problem behind an exception of the engine or the file system, or null when the exception is a bug. */
export function engineProblem(error: unknown): Result<never> | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  const { code, message } = error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return problem('disk.full');
  if (!(error instanceof Database.SqliteError)) {
    return 'syscall' in error ? problem('disk.failed', { reason: message }) : null;
  }
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return problem('inUse');
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return problem('library.damaged', { found: message });
  }
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) {
    return problem('disk.failed', { reason: message });
  }
  return code.startsWith('SQLITE_READONLY') ? problem('library.notWritable') : null;
}

import Database from 'better-sqlite3';
import { problem, type Result } from '../../shared/contract/result.ts';

/** The problem behind an exception of the engine or the file system. An exception that is a bug is thrown on. */
export function problemOrThrow(error: unknown): Result<never> {
  const found = engineProblem(error);
  if (found) return found;
  throw error;
}

/** SQLite says SHMSIZE where there is no room left for the index of its log. */
const full: ReadonlySet<string> = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT']);

function engineProblem(error: unknown): Result<never> | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  const { code, message } = error;
  if (full.has(code)) return problem('disk.full');
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return problem('library.notWritable');
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

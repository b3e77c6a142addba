import { existsSync, statSync } from 'node:fs';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import { problemOrThrow } from './problemOrThrow.ts';

/**
 * Reads the whole database and checks that it makes sense: its length, pages, rows, types and references. What
 * SQLite cannot see is a changed letter inside a text; backups therefore also compare hashes. Problem:
 * `library.damaged` with the first finding.
 */
export function checkIntegrity(connection: Connection): Result<void> {
  try {
    const found = missingEnd(connection) ?? disorder(connection);
    return found ? problem('library.damaged', { found }) : ok(undefined);
  } catch (error) {
    return problemOrThrow(error);
  }
}

/** SQLite takes the end of a page that was cut off for zeros. While there is a log, the end may be in it. */
function missingEnd(connection: Connection): string | null {
  const { name } = connection;
  const log = `${name}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return null;
  const number = (pragma: string) => Number(connection.pragma(pragma, { simple: true }));
  const expected = number('page_count') * number('page_size');
  const { size } = statSync(name);
  return size < expected ? `library.db: ${size} / ${expected} bytes` : null;
}

function disorder(connection: Connection): string | null {
  const found = connection.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') return String(found);
  const dangling = connection.prepare('select "table" from pragma_foreign_key_check limit 1').pluck().get();
  return dangling ? `foreign key: ${dangling}` : null;
}

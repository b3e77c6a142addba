import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import { problemOrThrow } from './problemOrThrow.ts';

/**
 * Reads the whole database and checks that it makes sense: pages, rows, types, indexes count, references. What
 * SQLite cannot see is a changed letter inside a text; backups therefore also compare hashes. Problem:
 * `library.damaged` with the first finding.
 */
export function checkIntegrity(connection: Connection): Result<void> {
  try {
    const found = connection.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') return problem('library.damaged', { found: String(found) });
    const dangling = connection.prepare('select "table" from pragma_foreign_key_check limit 1').pluck().get();
    return dangling ? problem('library.damaged', { found: `foreign key: ${dangling}` }) : ok(undefined);
  } catch (error) {
    return problemOrThrow(error);
  }
}

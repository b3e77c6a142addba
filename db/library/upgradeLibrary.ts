import { ok, type Problem, problem, type Result } from '../../shared/contract/result.ts';
import type { Connection, Migration } from '../migration.ts';
import { migrations } from '../migrations.ts';
import { libraryPaths } from './libraryPaths.ts';
import { backUp } from './makeBackup.ts';
import { migrateDatabase, schemaVersion } from './migrateDatabase.ts';
import { openForReading } from './openConnection.ts';

/**
 * Brings an older library to today's structure after a verified backup. Returns what to tell the user, or null
 * when there was nothing to do. Problems: those of makeBackup; `library.upgradeFailed`, with the library as it was.
 */
export async function upgradeLibrary(
  folder: string,
  connection: Connection,
  at: string,
  steps: readonly Migration[] = migrations,
): Promise<Result<Problem | null>> {
  const from = schemaVersion(connection);
  if (from >= steps.length) return ok(null);
  const openReader = () => openForReading(libraryPaths(folder).database);
  const backup = await backUp({ folder, openReader }, { at, reason: 'upgrade' });
  if (!backup.ok) return backup;
  const details = { from: String(from), to: String(steps.length), backup: backup.value.folder };
  try {
    migrateDatabase(connection, steps);
    return ok({ code: 'library.upgraded', details });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem('library.upgradeFailed', { ...details, reason });
  }
}

import { type Backup, listBackups } from './listBackups.ts';
import { verifyBackup } from './verifyBackup.ts';

/** The newest backup that verifies now, or null: where to go back to when the library is damaged. */
export async function newestSoundBackup(folder: string): Promise<Backup | null> {
  for (const backup of await listBackups(folder)) {
    if ((await verifyBackup(backup.folder)).ok) return backup;
  }
  return null;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Why a backup was made: only daily ones are ever removed by the program. */
const backupReasons = ['daily', 'manual', 'upgrade', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** backup.json: what a backup held when it was made, so that any later change of it shows. */
const backupManifestSchema = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  reason: z.enum(backupReasons),
  library: z.object({ id: z.string(), name: z.string() }),
  schemaVersion: z.int(),
  database: z.object({ sha256: z.string(), bytes: z.int() }),
  /** The newest change that it holds, null for none; missing in backups of the first version. */
  lastChange: z.object({ seq: z.int(), at: z.string() }).nullable().optional(),
  rows: z.record(z.string(), z.int()),
  files: z.array(z.object({ sha256: z.string(), bytes: z.int() })),
  /** Files that were already damaged in the library; they are in the backup as they were. */
  damagedFiles: z.array(z.string()),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;

export const manifestPath = (folder: string): string => join(folder, 'backup.json');

/** Null: no backup, or one that was not finished. */
export async function readManifest(folder: string): Promise<BackupManifest | null> {
  const text = await readFile(manifestPath(folder), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return backupManifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

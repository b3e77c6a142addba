import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wallClock } from '../../shared/calendar/wallClock.ts';
import { ok, type Result } from '../../shared/contract/result.ts';
import type { Library } from './library.ts';
import { libraryPaths } from './libraryPaths.ts';
import { type Backup, listBackups } from './listBackups.ts';
import { type BackupOrder, makeBackup } from './makeBackup.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { isUnfinished, removeUnfinished } from './unfinished.ts';

/** How many days and months keep their newest daily backup. */
const kept = { days: 14, months: 24 } as const;

export interface DailyBackup {
  /** Null: today already has one. */
  readonly made: Backup | null;
  /** Folders of the generations that were removed. */
  readonly removed: readonly string[];
}

/**
 * Makes the day's backup unless there is a verified one, then removes generations that are no longer kept: of the
 * last 14 days that have backups and of the last 24 such months the newest stays. Backups made by hand, before an
 * upgrade or before a restore are never removed. Problems: those of makeBackup.
 */
export async function makeDailyBackup(
  library: Library,
  order: Omit<BackupOrder, 'reason'>,
): Promise<Result<DailyBackup>> {
  const place = order.place ?? libraryPaths(library.folder).backups;
  const existing = await listBackups(library.folder, place);
  const today = dayOf(order.at);
  const done = existing.some((backup) => backup.verified && dayOf(backup.at) === today);
  const made = done ? ok(null) : await makeBackup(library, { ...order, reason: 'daily' });
  if (!made.ok) return made;
  try {
    const removed = outdatedBackups(await listBackups(library.folder, place));
    for (const { folder } of removed) await rm(folder, { recursive: true, force: true });
    await removeOldUnfinished(place, order.at);
    return ok({ made: made.value, removed: removed.map(({ folder }) => folder) });
  } catch (error) {
    return problemOrThrow(error);
  }
}

const dayOf = (at: string): string => wallClock(at).day;
const monthOf = (at: string): string => wallClock(at).day.slice(0, 7);

/** The daily backups that need not be kept, of a list in any order. */
export function outdatedBackups(backups: readonly Backup[]): Backup[] {
  const daily = backups.filter(({ reason }) => reason === 'daily').toSorted((a, b) => (a.at < b.at ? 1 : -1));
  // One that no longer verifies keeps no sound one out.
  const sound = daily.filter(({ verified }) => verified);
  const keep = new Set([
    ...newestOfEach(sound, dayOf).slice(0, kept.days),
    ...newestOfEach(sound, monthOf).slice(0, kept.months),
  ]);
  return sound.length === 0 ? [] : daily.filter((backup) => !keep.has(backup));
}

/** From newest to oldest. */
function newestOfEach(newestFirst: readonly Backup[], period: (at: string) => string): Backup[] {
  const newest = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const name = period(backup.at);
    if (!newest.has(name)) newest.set(name, backup);
  }
  return [...newest.values()];
}

/** What a stopped program left half made; a day old, so that none is taken that is being made. */
async function removeOldUnfinished(place: string, at: string): Promise<void> {
  const yesterday = new Date(at).getTime() - 86_400_000;
  for (const name of await readdir(place)) {
    if (!isUnfinished(name)) continue;
    const folder = join(place, name);
    if ((await stat(folder)).mtimeMs < yesterday) await removeUnfinished(folder);
  }
}

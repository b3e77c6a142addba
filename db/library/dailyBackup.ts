import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wallClock } from '../../shared/calendar/wallClock.ts';
import { ok, type Result } from '../../shared/contract/result.ts';
import { type LastChange, sameChange } from './lastChange.ts';
import { libraryPaths } from './libraryPaths.ts';
import { type Backup, listBackups } from './listBackups.ts';
import { type BackupOrder, backUp } from './makeBackup.ts';
import type { Moment } from './moment.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { isIncoming } from './storedFiles.ts';
import { isUnfinished, removeUnfinished } from './unfinished.ts';

/** How many days of work and months of it keep their newest daily backup. */
const kept = { days: 14, months: 24 } as const;

export interface DailyBackup {
  /** Null: a backup holds all of the work already, or there is none yet. */
  readonly made: Backup | null;
  /** Folders of the generations that were removed. */
  readonly removed: readonly string[];
}

/**
 * Backs up what no verified backup holds yet, then removes generations that are no longer kept: of the last 14 days on
 * which somebody worked and of the last 24 such months the newest stays. Backups made by hand, before an upgrade or
 * before a restore are never removed. Before the first change of a day it holds what was there when the day began; on
 * closing, the day's work. Lets go of the moment. Problems: those of makeBackup.
 */
export async function makeDailyBackup(
  moment: Moment,
  order: Omit<BackupOrder, 'reason'>,
): Promise<Result<DailyBackup>> {
  const place = order.place ?? libraryPaths(moment.folder).backups;
  try {
    if (isHeld(moment.lastChange, await listBackups(moment.folder, place))) {
      return ok({ made: null, removed: [] });
    }
    const made = await backUp(moment, { ...order, reason: 'daily' });
    if (!made.ok) return made;
    const removed = outdatedBackups(await listBackups(moment.folder, place));
    for (const { folder } of removed) await rm(folder, { recursive: true, force: true });
    await removeLeftovers(moment.folder, place, order.at);
    return ok({ made: made.value, removed: removed.map(({ folder }) => folder) });
  } catch (error) {
    return problemOrThrow(error);
  } finally {
    moment.release();
  }
}

function isHeld(work: LastChange | null, backups: readonly Backup[]): boolean {
  if (work === null) return true;
  return backups.some(({ verified, lastChange }) => verified && lastChange && sameChange(lastChange, work));
}

/** The day whose work a backup holds, although it may have been made on the next. */
const dayOf = ({ lastChange, at }: Backup): string => wallClock(lastChange?.at ?? at).day;
const monthOf = (backup: Backup): string => dayOf(backup).slice(0, 7);

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
function newestOfEach(newestFirst: readonly Backup[], period: (backup: Backup) => string): Backup[] {
  const newest = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const name = period(backup);
    if (!newest.has(name)) newest.set(name, backup);
  }
  return [...newest.values()];
}

/** What a stopped program left half made; a day old, so that none is taken that is being made. */
async function removeLeftovers(folder: string, place: string, at: string): Promise<void> {
  const { files } = libraryPaths(folder);
  const incoming = (await readdir(files, { recursive: true })).filter(isIncoming);
  const unfinished = (await readdir(place)).filter(isUnfinished);
  const yesterday = new Date(at).getTime() - 86_400_000;
  for (const half of [
    ...incoming.map((name) => join(files, name)),
    ...unfinished.map((name) => join(place, name)),
  ]) {
    const found = await stat(half).catch(() => null);
    if (found && found.mtimeMs < yesterday) await removeUnfinished(half);
  }
}

import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const prefix = '.unfinished-';

/** A folder in which something is made that gets its name only when it is whole. */
export const unfinishedFolder = (place: string): string => join(place, `${prefix}${randomUUID()}`);

export const isUnfinished = (name: string): boolean => name.startsWith(prefix);

/** Clears away what was not finished; what cannot be removed now goes with a later daily backup. */
export async function removeUnfinished(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

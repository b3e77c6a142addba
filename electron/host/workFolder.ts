import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';

let emptied: Promise<string> | null = null;

/**
 * Where files lie until the library keeps them or nobody needs them: a growing packet, what is dropped on the window. A
 * program that was killed may have left some there; they go when the next one first asks. Rejects with what the disk says.
 */
export function workFolder(): Promise<string> {
  const folder = path.join(app.getPath('userData'), 'work');
  emptied ??= rm(folder, { recursive: true, force: true })
    .then(() => mkdir(folder, { recursive: true }))
    .then(() => folder)
    .catch((error: unknown) => {
      emptied = null;
      throw error;
    });
  return emptied;
}

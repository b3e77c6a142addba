import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { workFolder } from './workFolder.ts';

/** Where a file lies that is dropped on the window, until it is taken. */
export async function droppedFile(dropId: string): Promise<string> {
  return path.join(await workFolder(), `${dropId}.dropped`);
}

/** Adds a piece to what has come so far. Throws what the disk throws. */
export async function appendDropped(dropId: string, piece: Uint8Array): Promise<void> {
  await appendFile(await droppedFile(dropId), piece);
}

/** Where another program holds the file, it stays until the next start: what was made of it is not lost for that. */
export async function forgetDropped(dropId: string): Promise<void> {
  await rm(await droppedFile(dropId), { force: true }).catch((error: unknown) =>
    console.error('forgetting a dropped file:', error),
  );
}

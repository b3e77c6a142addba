import { constants } from 'node:fs';
import { chmod, copyFile, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Waits until the file's content is on the disk. */
export async function syncFile(file: string): Promise<void> {
  // Windows flushes only handles that may write.
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Copies a file to a new name, onto the disk; from a read-only medium it comes as one that may be written. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  await chmod(to, 0o644);
  await syncFile(to);
}

/** Waits until names that came and went in a folder are on the disk. Windows keeps them by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file or folder that is already on the disk its final name, surviving a power cut. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

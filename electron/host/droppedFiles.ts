import { rmSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The files that are dropped on the window, in a folder of their own until they are taken; it goes with the program. */
export class DroppedFiles {
  #folder: Promise<string> | null = null;

  /** Where the file lies that has come so far. */
  async placeOf(dropId: string): Promise<string> {
    this.#folder ??= mkdtemp(path.join(os.tmpdir(), 'shingikai-desk-drop-')).then((folder) => {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    });
    return path.join(await this.#folder, dropId);
  }

  /** Throws what the disk throws. */
  async append(dropId: string, piece: Uint8Array): Promise<void> {
    await appendFile(await this.placeOf(dropId), piece);
  }

  async forget(dropId: string): Promise<void> {
    await rm(await this.placeOf(dropId), { force: true });
  }
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryPaths } from './libraryPaths.ts';

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

const sha256Pattern = /^[0-9a-f]{64}$/;

/** A file on its way in, under the name that it will get (`putFile`, `restoreBackup`); left over when that was cut off. */
export const isIncoming = (name: string): boolean => /[0-9a-f]{64}\.[0-9a-z-]+$/.test(name);

/** Where a file of that content lies: files/ab/abcd…; two letters keep folders small. Throws on a name that is no hash. */
export function storedFilePath(folder: string, sha256: string): string {
  if (!sha256Pattern.test(sha256)) throw new Error(`Not a SHA-256: ${sha256}`);
  return join(libraryPaths(folder).files, sha256.slice(0, 2), sha256);
}

/** All files of a library or of a backup, by name; what is no stored file is passed over. */
export async function storedFiles(folder: string): Promise<StoredFile[]> {
  const names = await readdir(libraryPaths(folder).files, { recursive: true }).catch(() => []);
  const hashes = names.map((name) => name.slice(-64)).filter((name) => sha256Pattern.test(name));
  return Promise.all(
    hashes.toSorted().map(async (sha256) => {
      const { size } = await stat(storedFilePath(folder, sha256));
      return { sha256, bytes: size };
    }),
  );
}

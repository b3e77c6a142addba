import { open, readFile, stat } from 'node:fs/promises';
import { largestBound } from '../../../shared/attachment/attachment.ts';

/** A file as far as it is needed to bind it. */
export interface FileForBinding {
  /** All of it; of one that is too large to be bound its beginning only. */
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly size: number;
}

/** Enough to tell what a file is. */
const beginning = 4096;

/** Reads a file that is to be bound, and not more than is bound. Throws what the disk throws. */
export async function readForBinding(file: string, largest = largestBound): Promise<FileForBinding> {
  const { size } = await stat(file);
  if (size <= largest) return { bytes: await readFile(file), size };
  const handle = await open(file, 'r');
  try {
    const bytes = new Uint8Array(beginning);
    const { bytesRead } = await handle.read(bytes, 0, beginning, 0);
    return { bytes: bytes.subarray(0, bytesRead), size };
  } finally {
    await handle.close();
  }
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of a file in hex. `onBytes` hears of each piece read; an aborted signal throws its reason. */
export async function hashFile(
  file: string,
  signal?: AbortSignal | undefined,
  onBytes?: (count: number) => void,
): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    signal?.throwIfAborted();
    hash.update(piece);
    onBytes?.(piece.length);
  }
  return hash.digest('hex');
}

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { renameDurably, syncFolder } from './durable.ts';
import { hashFile } from './hashFile.ts';
import type { Library } from './library.ts';
import type { LongWork } from './longWork.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { storedFilePath } from './storedFiles.ts';

/** What was stored of a file from elsewhere. */
export interface StoredCopy {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Stores a copy of a file from elsewhere, however large: it is read twice and never held as a whole. The file itself is
 * not touched. Problems: those of putFile; `attachment.unreadable` when it cannot be read or changes meanwhile;
 * `cancelled`.
 */
export async function putFileFrom(
  library: Library,
  from: string,
  work: LongWork = {},
): Promise<Result<StoredCopy>> {
  if (library.mode === 'read') return problem('library.readOnly');
  const source = await lookAt(from, work);
  if (!source.ok) return source;
  const { sha256, bytes } = source.value;
  const file = storedFilePath(library.folder, sha256);
  try {
    if (await holdsCopy(file, source.value, work)) return ok(source.value);
    const folder = dirname(file);
    if (await mkdir(folder, { recursive: true })) await syncFolder(dirname(folder));
    const incoming = `${file}.${randomUUID()}`;
    try {
      const copied = await copySynced(from, incoming, bytes, work);
      if (!copied.ok) return copied;
      if (copied.value !== sha256) return unreadable(from, '読み取る間に変わりました');
      await renameDurably(incoming, file);
    } finally {
      await rm(incoming, { force: true });
    }
    return ok(source.value);
  } catch (error) {
    return work.signal?.aborted ? problem('cancelled') : problemOrThrow(error);
  }
}

const unreadable = (from: string, reason: string): Result<never> =>
  problem('attachment.unreadable', { name: basename(from), reason });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function lookAt(from: string, { signal, onProgress }: LongWork): Promise<Result<StoredCopy>> {
  try {
    const about = await stat(from);
    if (!about.isFile()) return unreadable(from, 'ファイルではありません');
    let done = 0;
    const sha256 = await hashFile(from, signal, (count) => {
      done += count;
      onProgress?.({ what: 'check', done, total: about.size });
    });
    return ok({ sha256, bytes: done });
  } catch (error) {
    return signal?.aborted ? problem('cancelled') : unreadable(from, reasonOf(error));
  }
}

/** @returns the SHA-256 of what was copied. What the source's disk throws is its own problem, not the library's. */
async function copySynced(
  from: string,
  to: string,
  total: number,
  { signal, onProgress }: LongWork,
): Promise<Result<string>> {
  const hash = createHash('sha256');
  const handle = await open(to, 'wx');
  try {
    let done = 0;
    for await (const piece of readPieces(from)) {
      if (!(piece instanceof Uint8Array)) return unreadable(from, piece.reason);
      signal?.throwIfAborted();
      hash.update(piece);
      await writeWhole(handle, piece);
      done += piece.length;
      onProgress?.({ what: 'files', done, total });
    }
    await handle.sync();
    return ok(hash.digest('hex'));
  } finally {
    await handle.close();
  }
}

async function* readPieces(from: string): AsyncGenerator<Uint8Array | { readonly reason: string }> {
  try {
    for await (const piece of createReadStream(from, { highWaterMark: 1 << 20 })) yield piece;
  } catch (error) {
    yield { reason: reasonOf(error) };
  }
}

async function writeWhole(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

async function holdsCopy(
  file: string,
  { sha256, bytes }: StoredCopy,
  { signal }: LongWork,
): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.size === bytes && (await hashFile(file, signal)) === sha256;
}

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { renameDurably, syncFolder } from './durable.ts';
import type { Library } from './library.ts';
import { problemOrThrow } from './problemOrThrow.ts';
import { storedFilePath } from './storedFiles.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Stores bytes under their SHA-256 and returns it; the same bytes are stored once. The file is on the disk before
 * this returns, so a command that then refers to it never points to nothing. Problems: `library.readOnly`,
 * `disk.*`, `library.notWritable`.
 */
export async function putFile(library: Library, bytes: Uint8Array): Promise<Result<string>> {
  if (library.mode === 'read') return problem('library.readOnly');
  const sha256 = sha256Of(bytes);
  const file = storedFilePath(library.folder, sha256);
  try {
    if (await holds(file, sha256, bytes.length)) return ok(sha256);
    const folder = dirname(file);
    if (await mkdir(folder, { recursive: true })) await syncFolder(dirname(folder));
    const incoming = `${file}.${randomUUID()}`;
    try {
      await writeSynced(incoming, bytes);
      await renameDurably(incoming, file);
    } finally {
      await rm(incoming, { force: true });
    }
    return ok(sha256);
  } catch (error) {
    return problemOrThrow(error);
  }
}

/** The bytes stored under a SHA-256, checked against it. Problems: `file.missing`, `file.damaged`, `disk.*`. */
export async function getFile(library: Library, sha256: string): Promise<Result<Uint8Array>> {
  try {
    const bytes = await readFile(storedFilePath(library.folder, sha256));
    return sha256Of(bytes) === sha256 ? ok(bytes) : problem('file.damaged');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return problem('file.missing');
    return problemOrThrow(error);
  }
}

/** Whether the file is there and sound; a damaged one is replaced by the same content coming in again. */
async function holds(file: string, sha256: string, bytes: number): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.size === bytes && sha256Of(await readFile(file)) === sha256;
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

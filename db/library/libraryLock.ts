import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { Connection } from '../migration.ts';
import { libraryPaths } from './libraryPaths.ts';
import { mustBeWritable } from './openConnection.ts';

/** Who has the library open for writing; kept beside the lock so that others can be told. */
const holderSchema = z.object({ who: z.string(), host: z.string(), pid: z.int(), since: z.string() });

export interface LibraryLock {
  /** The last holder ended without letting go: the machine or the program was stopped. */
  readonly lastHolderVanished: boolean;
  /**
   * Lets go, after `close` has closed what the lock protects. The note of the holder goes before, so that a stop in
   * between is not taken for one in the middle of work.
   */
  release(close: () => void): Promise<void>;
}

/**
 * Makes this the only one who may write to the library, until released or until the process ends in whatever way.
 * The lock is the operating system's own, taken by SQLite on an empty file: it cannot be left behind, so nobody
 * has to guess from process numbers whether a lock is stale. Problems: `library.locked`, `library.notWritable`.
 */
export async function lockLibrary(
  folder: string,
  { who, at }: { readonly who: string; readonly at: string },
): Promise<Result<LibraryLock>> {
  const paths = libraryPaths(folder);
  const lock = openLock(paths.lock);
  if (lock === 'held') return problem('library.locked', { ...(await holderOf(folder)), canRead: 'yes' });
  if (lock === 'not writable') return problem('library.notWritable', { folder });
  try {
    const lastHolderVanished = (await holderOf(folder)) !== null;
    await announce(paths.holder, { who, host: hostname(), pid: process.pid, since: at });
    return ok({
      lastHolderVanished,
      async release(close) {
        if (!lock.open) return;
        await rm(paths.holder, { force: true });
        close();
        lock.close();
      },
    });
  } catch (error) {
    lock.close();
    throw error;
  }
}

function openLock(file: string): Connection | 'held' | 'not writable' {
  let lock: Connection | undefined;
  try {
    lock = new Database(file, { timeout: 0 });
    // Nothing is ever written into the file, so no journal has to lie next to it.
    lock.pragma('journal_mode = memory');
    lock.exec('begin exclusive');
    mustBeWritable(lock);
    return lock;
  } catch (error) {
    lock?.close();
    const code = error instanceof Database.SqliteError ? error.code : '';
    if (code.startsWith('SQLITE_BUSY')) return 'held';
    if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return 'not writable';
    throw error;
  }
}

async function announce(file: string, holder: z.infer<typeof holderSchema>): Promise<void> {
  try {
    await writeFile(`${file}.new`, JSON.stringify(holder));
    await rename(`${file}.new`, file);
  } finally {
    await rm(`${file}.new`, { force: true });
  }
}

/** Null: no holder, or one that cannot be read. */
async function holderOf(folder: string): Promise<{ who: string; host: string; since: string } | null> {
  const text = await readFile(libraryPaths(folder).holder, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const { who, host, since } = holderSchema.parse(JSON.parse(text));
    return { who, host, since };
  } catch {
    return { who: '', host: '', since: '' };
  }
}

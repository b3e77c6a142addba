import path from 'node:path';
import { findLibraryRecord } from '../../../db/library/libraryRecord.ts';
import { listBackups } from '../../../db/library/listBackups.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { LibraryState } from '../../../shared/library/libraryContract.ts';
import type { LibrarySession } from '../contexts.ts';
import { sampleState } from '../sample/sampleState.ts';
import { closeLibrary, leaveLibrary } from './closeLibrary.ts';

/** The open library as the window shows it; null when none is open. */
export async function libraryState(session: LibrarySession): Promise<LibraryState | null> {
  const { library, refused } = session;
  if (!library) return null;
  const { folder, mode, notices, reader } = library;
  const { name } = await findLibraryRecord(reader);
  const newest = (await listBackups(folder)).find(({ verified }) => verified);
  const readOnlyBecause = mode === 'read' && refused?.folder === folder ? refused.problem : null;
  return {
    folder,
    name,
    mode,
    readOnlyBecause,
    notices: [...notices, ...session.notices],
    lastBackupAt: newest?.at ?? null,
    sample: await sampleState(reader),
  };
}

/** Opens a library in place of the one that is open, which stays open if the new one cannot be. */
export async function openInstead(
  session: LibrarySession,
  where: string,
  mode: 'write' | 'read',
): Promise<Result<LibraryState>> {
  const folder = path.resolve(where);
  // A library cannot be opened beside itself: its lock is ours.
  if (session.library?.folder === folder) await closeLibrary(session);
  const opened = await openLibrary(folder, { mode, who: session.who, at: session.now() });
  if (!opened.ok) {
    if (mode === 'write') session.refused = { folder, problem: opened.error };
    return opened;
  }
  await leaveLibrary(session);
  session.library = opened.value;
  session.notices = [];
  const state = await libraryState(session);
  return state ? ok(state) : problem('library.notOpen');
}

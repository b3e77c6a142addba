import { createLibrary } from '../../../db/library/createLibrary.ts';
import { findLibraryRecord, renameLibrary } from '../../../db/library/libraryRecord.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { LibraryState, libraryContract } from '../../../shared/library/libraryContract.ts';
import type { LibrarySession, UseCases } from '../contexts.ts';

async function stateOf(session: LibrarySession): Promise<LibraryState | null> {
  const { library } = session;
  if (!library) return null;
  const { name } = await findLibraryRecord(library.reader);
  return { folder: library.folder, name, mode: library.mode, readOnlyBecause: null, lastBackupAt: null };
}

/** Opens a library in place of the one that is open, which stays open if the new one cannot be. */
async function openInstead(
  session: LibrarySession,
  folder: string,
  mode: 'write' | 'read',
): Promise<Result<LibraryState>> {
  const { library: previous, who } = session;
  if (previous?.folder === folder) await closeLibrary(session);
  const opened = await openLibrary(folder, { mode, who, at: session.now() });
  if (!opened.ok) return opened;
  await closeLibrary(session);
  session.library = opened.value;
  const state = await stateOf(session);
  return state ? ok(state) : problem('library.notOpen');
}

async function closeLibrary(session: LibrarySession): Promise<void> {
  await session.library?.close();
  session.library = null;
}

export const libraryUseCases: UseCases<
  Pick<
    typeof libraryContract,
    'library.state' | 'library.create' | 'library.open' | 'library.close' | 'library.rename'
  >
> = {
  async 'library.state'(session) {
    return ok(await stateOf(session));
  },

  async 'library.create'(session, { folder, name }) {
    if (name.trim() === '') return problem('input.blank', { field: '保管庫の名称' });
    const created = await createLibrary(folder, { name, at: session.now() });
    return created.ok ? openInstead(session, created.value.folder, 'write') : created;
  },

  async 'library.open'(session, { folder, mode }) {
    return openInstead(session, folder, mode);
  },

  async 'library.close'(session) {
    await closeLibrary(session);
    return ok({});
  },

  async 'library.rename'({ library, describe }, { name }) {
    const renamed = await renameLibrary(library, name);
    if (!renamed.ok) return renamed;
    describe(name);
    return ok({});
  },
};

import path from 'node:path';
import { copyLibrary } from '../../../db/library/copyLibrary.ts';
import { createLibrary } from '../../../db/library/createLibrary.ts';
import { renameLibrary } from '../../../db/library/libraryRecord.ts';
import { listBackups } from '../../../db/library/listBackups.ts';
import type { LongWork, WorkProgress } from '../../../db/library/longWork.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { restoreBackup } from '../../../db/library/restoreBackup.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { libraryContract } from '../../../shared/library/libraryContract.ts';
import type { LibrarySession, UseCases } from '../contexts.ts';
import { closeLibrary, leaveLibrary } from './closeLibrary.ts';
import { libraryState, openInstead } from './openInstead.ts';

const phases: Readonly<Record<WorkProgress['what'], string>> = {
  database: 'データベース',
  files: '添付ファイル',
  check: '確かめ',
};

/** Runs work that can be watched and stopped where the window gave it an id. */
function asJob<T>(
  { jobs, report }: LibrarySession,
  jobId: string | undefined,
  work: (watched: LongWork) => Promise<T>,
): Promise<T> {
  if (jobId === undefined) return work({});
  return jobs.run(jobId, (signal) =>
    work({
      signal,
      onProgress: ({ what, done, total }) => report({ jobId, done, total, what: phases[what] }),
    }),
  );
}

export const libraryUseCases: UseCases<typeof libraryContract> = {
  async 'library.state'(session) {
    return ok(await libraryState(session));
  },

  async 'library.create'(session, { folder, name }) {
    if (name.trim() === '') return problem('input.blank', { field: '保管庫の名称' });
    const created = await createLibrary(folder, { name, at: session.now() });
    return created.ok ? openInstead(session, created.value.folder, 'write') : created;
  },

  async 'library.open'(session, { folder, mode }) {
    return openInstead(session, folder, mode);
  },

  async 'library.copy'(session, { from, to, jobId }) {
    const copied = await asJob(session, jobId, (watched) =>
      copyLibrary(from, to, { ...watched, at: session.now() }),
    );
    if (!copied.ok) return copied;
    const { folder, damagedFiles } = copied.value;
    return ok({ folder, damagedFiles: damagedFiles.length });
  },

  async 'library.close'(session) {
    await leaveLibrary(session);
    return ok({});
  },

  async 'library.rename'({ library, describe }, { name }) {
    const renamed = await renameLibrary(library, name);
    if (!renamed.ok) return renamed;
    describe(name);
    return ok({});
  },

  async 'library.backups'(_session, { folder }) {
    const backups = await listBackups(folder);
    return ok(
      backups.map(({ folder: where, at, bytes, verified }) => ({ folder: where, at, bytes, verified })),
    );
  },

  async 'library.backUp'(session, { jobId }) {
    const { library } = session;
    if (!library) return problem('library.notOpen');
    return asJob(session, jobId, (watched) => makeBackup(library, { ...watched, at: session.now() }));
  },

  /** The library that is restored is closed meanwhile, and opened again as what the backup held. */
  async 'library.restore'(session, { backup, folder, jobId }) {
    const reopen = session.library?.folder === path.resolve(folder);
    if (reopen) await closeLibrary(session);
    const order = { who: session.who, at: session.now() };
    const restored = await asJob(session, jobId, (watched) =>
      restoreBackup(backup, folder, { ...watched, ...order }),
    );
    if (reopen) await openInstead(session, folder, 'write');
    return restored;
  },
};

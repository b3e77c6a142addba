import { listHistory, nextRedo, nextUndo } from '../../../db/library/history.ts';
import { redo, undo } from '../../../db/library/undo.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { historyContract } from '../../../shared/history/historyContract.ts';
import type { LibrarySession, UseCases } from '../contexts.ts';
import { backUpBeforeChange } from '../library/dailyBackups.ts';

async function step(session: LibrarySession, move: typeof undo | typeof redo) {
  if (!session.library) return problem('library.notOpen');
  backUpBeforeChange(session, session.library);
  const done = await move(session.library, session.who, session.now());
  return done.ok ? ok({ label: done.value.label }) : done;
}

export const historyUseCases: UseCases<typeof historyContract> = {
  async 'history.list'({ library }, { limit, before }) {
    return ok(await listHistory(library, { limit, before }));
  },

  async 'history.next'({ library }) {
    const [undoStep, redoStep] = [await nextUndo(library), await nextRedo(library)];
    return ok({ undo: undoStep?.label ?? null, redo: redoStep?.label ?? null });
  },

  async 'history.undo'(session) {
    return step(session, undo);
  },

  async 'history.redo'(session) {
    return step(session, redo);
  },
};

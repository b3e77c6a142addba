import { removeLibrary } from '../../../db/library/removeLibrary.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { sampleContract } from '../../../shared/sample/sampleContract.ts';
import type { UseCases } from '../contexts.ts';
import { closeLibrary } from '../library/closeLibrary.ts';
import { libraryUseCases } from '../library/libraryUseCases.ts';
import { libraryState, openInstead } from '../library/openInstead.ts';
import { createSample } from './createSample.ts';
import { sampleState } from './sampleState.ts';

export const sampleUseCases: UseCases<typeof sampleContract> = {
  async 'sample.create'(session, { folder }) {
    const created = await libraryUseCases['library.create'](session, { folder, name: 'サンプル' });
    if (!created.ok) return created;
    const { library, who, now } = session;
    if (!library) return problem('library.notOpen');
    const filled = await createSample(library, who, now());
    if (!filled.ok) return filled;
    const state = await libraryState(session);
    return state ? ok(state) : problem('library.notOpen');
  },

  async 'sample.discard'(session, { folder }) {
    const { library, who } = session;
    if (library?.folder !== folder) return problem('library.notOpen');
    if (library.mode === 'read') return problem('library.readOnly');
    if ((await sampleState(library.reader)) === null) return problem('sample.none', { folder });
    await closeLibrary(session);
    const removed = await removeLibrary(folder, { who, at: session.now() });
    if (removed.ok) return ok({ ...removed.value, left: [...removed.value.left] });
    await openInstead(session, folder, 'write');
    return removed;
  },
};

import type { sampleContract } from '../../../shared/sample/sampleContract.ts';
import type { UseCases } from '../contexts.ts';
import { libraryUseCases } from '../library/libraryUseCases.ts';
import { createSample } from './createSample.ts';

export const sampleUseCases: UseCases<typeof sampleContract> = {
  async 'sample.create'(session, { folder }) {
    const created = await libraryUseCases['library.create'](session, { folder, name: 'サンプル' });
    if (!created.ok) return created;
    if (session.library) {
      const filled = await createSample(session.library, session.who, session.now());
      if (!filled.ok) return filled;
    }
    return created;
  },
};

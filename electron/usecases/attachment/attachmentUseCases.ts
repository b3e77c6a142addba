import { basename } from 'node:path';
import type { LongWork } from '../../../db/library/longWork.ts';
import { putFileFrom } from '../../../db/library/putFileFrom.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';

type AttachmentChannels = Pick<typeof internalContract, 'file.store'>;

/** Files from elsewhere on their way into the library. */
export const attachmentUseCases: UseCases<AttachmentChannels> = {
  async 'file.store'({ library, jobs, report }, { path, jobId }) {
    if (!library) return problem('library.notOpen');
    const store = (work: LongWork) => putFileFrom(library, path, work);
    const stored = await (jobId === undefined
      ? store({})
      : jobs.run(jobId, (signal) =>
          store({
            signal,
            onProgress: ({ done, total }) => report({ jobId, done, total, what: basename(path) }),
          }),
        ));
    if (!stored.ok) return stored;
    return ok({ ...stored.value, path: storedFilePath(library.folder, stored.value.sha256) });
  },
};

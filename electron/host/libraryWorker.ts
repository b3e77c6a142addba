/** Entry of the thread in which the library and the use cases live. */
import { workerData } from 'node:worker_threads';
import type { Call } from '../../shared/contract/contract.ts';
import type { LibrarySession } from '../usecases/contexts.ts';
import { dispatch } from '../usecases/dispatch.ts';
import { Jobs } from '../usecases/jobs.ts';
import { leaveLibrary } from '../usecases/library/closeLibrary.ts';
import { answerRequests, tell } from './answerRequests.ts';

const session: LibrarySession = {
  library: null,
  refused: null,
  notices: [],
  workingDay: null,
  jobs: new Jobs(),
  report: (progress) => tell(progress),
  who: (workerData as { who: string }).who,
  now: () => new Date().toISOString(),
};

answerRequests<Call | 'close'>(
  async (request) => {
    if (request !== 'close') return dispatch(session, request);
    await leaveLibrary(session);
    return null;
  },
  (jobId) => session.jobs.cancel(jobId),
);

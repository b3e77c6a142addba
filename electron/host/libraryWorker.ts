/** Entry of the thread in which the library and the use cases live. */
import { workerData } from 'node:worker_threads';
import type { Call } from '../../shared/contract/contract.ts';
import { dispatch } from '../usecases/dispatch.ts';
import { leaveLibrary } from '../usecases/library/closeLibrary.ts';
import { startSession } from '../usecases/startSession.ts';
import { answerRequests, tell } from './answerRequests.ts';

const session = startSession((workerData as { who: string }).who, (progress) => tell(progress));

answerRequests<Call | 'close'>(
  async (request) => {
    if (request !== 'close') return dispatch(session, request);
    await leaveLibrary(session);
    return null;
  },
  (jobId) => session.jobs.cancel(jobId),
);

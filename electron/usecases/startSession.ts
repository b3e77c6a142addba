import type { JobProgress } from '../../shared/contract/job.ts';
import type { LibrarySession } from './contexts.ts';
import { Jobs } from './jobs.ts';

/** A session in which no library is open yet. @param who signs what is changed in it. */
export function startSession(
  who: string,
  report: (progress: JobProgress) => void = () => {},
  now: () => string = () => new Date().toISOString(),
): LibrarySession {
  return {
    library: null,
    refused: null,
    notices: [],
    workingDay: null,
    jobs: new Jobs(),
    report,
    who,
    now,
  };
}

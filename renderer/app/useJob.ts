import { useEffect, useState } from 'react';
import type { JobProgress } from '../../shared/contract/job.ts';
import { ask } from './desk.ts';

interface WorkHere {
  readonly signal: AbortSignal;
  readonly report: (progress: Omit<JobProgress, 'jobId'>) => void;
}

export interface Job {
  /** Runs long work under a new id; @returns its answer. What is done in the window itself hears of cancelling and reports. */
  readonly run: <T>(work: (jobId: string, here: WorkHere) => Promise<T>) => Promise<T>;
  /** Asks the work to stop; nothing happens when none runs. */
  readonly cancel: () => void;
  /** Null while nothing runs. */
  readonly progress: JobProgress | null;
  /** Whole percents of the progress. */
  readonly percent: number;
}

/** One piece of long work with its progress and the way to stop it. */
export function useJob(): Job {
  const [running, setRunning] = useState<{ readonly jobId: string; readonly here: AbortController } | null>(
    null,
  );
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(
    () =>
      window.desk.onProgress((reported) =>
        setProgress((before) => (before?.jobId === reported.jobId ? reported : before)),
      ),
    [],
  );
  return {
    async run(work) {
      const id = crypto.randomUUID();
      const here = new AbortController();
      setRunning({ jobId: id, here });
      setProgress({ jobId: id, done: 0, total: 1, what: '' });
      try {
        return await work(id, {
          signal: here.signal,
          report: (reported) => setProgress((now) => (now?.jobId === id ? { jobId: id, ...reported } : now)),
        });
      } finally {
        // Another may have begun meanwhile.
        setRunning((now) => (now?.jobId === id ? null : now));
        setProgress((now) => (now?.jobId === id ? null : now));
      }
    },
    cancel: () => {
      running?.here.abort();
      if (running) void ask('host.cancelJob', { jobId: running.jobId });
    },
    progress,
    percent: progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0,
  };
}

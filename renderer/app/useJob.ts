import { useEffect, useState } from 'react';
import type { JobProgress } from '../../shared/contract/job.ts';
import { ask } from './desk.ts';

export interface Job {
  /** Runs long work under a new id; @returns its answer. */
  readonly run: <T>(work: (jobId: string) => Promise<T>) => Promise<T>;
  /** Asks the work to stop; nothing happens when none runs. */
  readonly cancel: () => void;
  /** Null while nothing runs. */
  readonly progress: JobProgress | null;
  /** Whole percents of the progress. */
  readonly percent: number;
}

/** One piece of long work with its progress and the way to stop it. */
export function useJob(): Job {
  const [jobId, setJobId] = useState<string | null>(null);
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
      setJobId(id);
      setProgress({ jobId: id, done: 0, total: 1, what: '' });
      try {
        return await work(id);
      } finally {
        setJobId(null);
        setProgress(null);
      }
    },
    cancel: () => {
      if (jobId !== null) void ask('host.cancelJob', { jobId });
    },
    progress,
    percent: progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0,
  };
}

import { type Edition, usualEdition } from '../../shared/packet/edition.ts';
import { useChanges } from '../app/changes.tsx';
import { useToast } from '../app/toasts.tsx';
import { useAction } from '../app/useAction.ts';
import { type Job, useJob } from '../app/useJob.ts';

export interface Binding {
  readonly job: Job;
  /** Binds with everything that was typed already in it. */
  readonly bind: () => Promise<void>;
  /** Writes out what was bound. */
  readonly save: (packetId: string) => Promise<void>;
  readonly busy: boolean;
  readonly problem: ReturnType<typeof useAction>['problem'];
}

/** Binding a meeting's papers, and writing the bound packet out. */
export function useBinding(meetingId: string, edition: Edition = usualEdition): Binding {
  const { settled } = useChanges();
  const say = useToast();
  const binding = useAction('packet.bind');
  const saving = useAction('packet.save');
  const job = useJob();
  return {
    job,
    bind: async () => {
      if (binding.busy) return;
      await settled();
      const bound = await job.run((jobId) => binding.run({ meetingId, edition, jobId }));
      if (bound) say(`${bound.pages}頁の PDF に綴じました`);
    },
    save: async (packetId) => {
      const saved = await saving.run({ meetingId, packetId });
      if (saved) say(`${saved.path} に書き出しました`);
    },
    busy: binding.busy || saving.busy,
    problem: binding.problem ?? saving.problem,
  };
}

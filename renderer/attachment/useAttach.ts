import { useState } from 'react';
import type { Attachment } from '../../shared/attachment/attachment.ts';
import type { TakenFile } from '../../shared/attachment/attachmentContract.ts';
import type { Problem } from '../../shared/contract/result.ts';
import type { Material, MaterialFields } from '../../shared/meeting/material.ts';
import { useChanges } from '../app/changes.tsx';
import { ask, Refused } from '../app/desk.ts';
import { problemSentence } from '../app/problemSentence.ts';
import { useToast } from '../app/toasts.tsx';
import { today } from '../app/today.ts';
import { type Job, useJob } from '../app/useJob.ts';
import { useLatest } from '../app/useLatest.ts';
import type { Dropped } from '../ui/droppedFiles.ts';
import { takeDropped } from './takeDropped.ts';

export interface Attaching {
  readonly job: Job;
  /** Why files were not attached the last time. */
  readonly refused: readonly Problem[];
  readonly forgetRefused: () => void;
  /** Lets the user choose files; each becomes a material. */
  readonly choose: () => Promise<void>;
  /** The files that were dropped onto the window become materials. */
  readonly take: (dropped: readonly Dropped[]) => Promise<void>;
  /** Lets the user choose the file that takes the place of a material's. */
  readonly replace: (material: Pick<Material, 'id' | 'meetingId'>) => Promise<void>;
}

/** Files from elsewhere as materials; each is stored and looked at before anything refers to it. */
export function useAttach(add: (fields: readonly Partial<MaterialFields>[]) => Promise<unknown>): Attaching {
  const { change, settled } = useChanges();
  const latest = useLatest();
  const say = useToast();
  const job = useJob();
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const taking = async (how: Parameters<typeof job.run<readonly TakenFile[]>>[0]): Promise<Attachment[]> => {
    try {
      await settled();
      const taken = await job.run(how);
      setRefused(taken.flatMap(({ problem }) => problem ?? []));
      return taken.flatMap(({ attachment }) => attachment ?? []);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(problemSentence(error.problem));
      return [];
    }
  };
  const addAll = async (attachments: readonly Attachment[]) => {
    if (attachments.length === 0) return;
    await add(attachments.map((paper) => ({ title: titleOf(paper), paper })));
    say(`${attachments.length}件のファイルを添付しました`);
  };
  return {
    ...{ job, refused },
    forgetRefused: () => setRefused([]),
    choose: async () => addAll(await taking((jobId) => ask('attachment.choose', { jobId, several: true }))),
    take: async (dropped) => addAll(await taking((...work) => takeDropped(dropped, ...work))),
    replace: async ({ id, meetingId }) => {
      const [paper] = await taking((jobId) => ask('attachment.choose', { jobId, several: false }));
      if (!paper) return;
      const input = () => {
        const material = latest('meeting.get', { id: meetingId })?.materials.find((one) => one.id === id);
        if (!material) return null;
        return {
          items: [{ id, revision: material.revision, paper, handling: 'bind' as const }],
          on: today(),
        };
      };
      if (await change('meeting.editMaterials', input)) say(`「${paper.name}」に差し替えました`);
    },
  };
}

/** The name of the file without its ending. */
function titleOf({ name }: Attachment): string {
  return name.replace(/\.[^.]{1,5}$/, '') || name;
}

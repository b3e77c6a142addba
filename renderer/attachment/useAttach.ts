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

export interface Attaching {
  readonly job: Job;
  /** Lets the user choose files; each becomes a material. */
  readonly choose: () => Promise<void>;
  /** The files that were dropped onto the window become materials. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Lets the user choose the file that takes the place of a material's. */
  readonly replace: (material: Pick<Material, 'id' | 'meetingId'>) => Promise<void>;
}

/** A file that was dropped from another program and not from a folder has no place. */
const noPlace: Problem = {
  code: 'attachment.unreadable',
  details: { reason: 'ファイルの場所がわかりません。「ファイルを添付」から選べます' },
};

/** Files from elsewhere as materials; each is stored and looked at before anything refers to it. */
export function useAttach(add: (fields: readonly Partial<MaterialFields>[]) => Promise<unknown>): Attaching {
  const { change, settled } = useChanges();
  const latest = useLatest();
  const say = useToast();
  const job = useJob();
  const taking = async (how: (jobId: string) => Promise<readonly TakenFile[]>): Promise<Attachment[]> => {
    try {
      await settled();
      const taken = await job.run(how);
      const [refused] = taken.flatMap(({ problem }) => problem ?? []);
      if (refused) say(problemSentence(refused));
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
    job,
    choose: async () => addAll(await taking((jobId) => ask('attachment.choose', { jobId, several: true }))),
    take: async (files) => {
      const paths = files.map((file) => window.desk.pathOf(file)).filter((path) => path !== '');
      if (paths.length < files.length) say(problemSentence(noPlace));
      if (paths.length > 0) await addAll(await taking((jobId) => ask('attachment.take', { jobId, paths })));
    },
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

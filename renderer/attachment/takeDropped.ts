import type { TakenFile } from '../../shared/attachment/attachmentContract.ts';
import { ask, Refused } from '../app/desk.ts';
import { sendDropped } from '../app/sendDropped.ts';
import type { Job } from '../app/useJob.ts';
import type { Dropped } from '../ui/droppedFiles.ts';

type Work = Parameters<Parameters<Job['run']>[0]>;

/**
 * Hands dropped files over and takes each before the next is sent, so that no more than one lies beside the library. One
 * that cannot be read is named with its reason; throws `Refused` where the work is cancelled.
 */
export async function takeDropped(
  dropped: readonly Dropped[],
  ...[, { signal, report }]: Work
): Promise<readonly TakenFile[]> {
  const total = dropped.reduce((sum, { file }) => sum + file.size, 0);
  const taken: TakenFile[] = [];
  let sent = 0;
  for (const { file, isFolder } of dropped) {
    const { name, size } = file;
    const onSent = (bytes: number) => report({ done: sent + bytes, total, what: name });
    taken.push(isFolder ? folder(name) : await takeOne(file, { signal, onSent }));
    if (signal.aborted) throw new Refused({ code: 'cancelled' });
    sent += size;
  }
  return taken;
}

async function takeOne(
  file: File,
  sending: { readonly signal: AbortSignal; readonly onSent: (bytes: number) => void },
): Promise<TakenFile> {
  const unreadable = (details: Record<string, string>) =>
    new Refused({ code: 'attachment.unreadable', details });
  try {
    return await sendDropped(file, { ...sending, unreadable }, (dropId) => {
      // Its own job, because the progress that is shown counts all files.
      sending.signal.addEventListener('abort', () => void ask('host.cancelJob', { jobId: dropId }), {
        once: true,
      });
      return ask('attachment.take', { dropId, name: file.name });
    });
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.code === 'cancelled') throw error;
    return { name: file.name, attachment: null, problem: error.problem };
  }
}

const folder = (name: string): TakenFile => ({
  ...{ name, attachment: null },
  problem: { code: 'attachment.folder', details: { name } },
});

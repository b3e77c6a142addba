import path from 'node:path';
import { app, dialog } from 'electron';
import { wallClock } from '../../shared/calendar/wallClock.ts';
import type { Handlers } from '../../shared/contract/channel.ts';
import { ok } from '../../shared/contract/result.ts';
import type { HandedOver } from '../../shared/handover/handover.ts';
import type { handoverContract } from '../../shared/handover/handoverContract.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { HostContext } from './hostContext.ts';
import type { LibraryCalls } from './libraryThread.ts';

type HandoverChannels = Pick<typeof handoverContract, 'handover.give' | 'handover.open'>;

const filters = [{ name: '受け渡しファイル', extensions: ['shingikai'] }];

/** What the file is called unless the user says otherwise. */
async function titleOf(library: LibraryCalls, { kind, id }: HandedOver): Promise<string> {
  if (kind === 'meeting') {
    const found = await library.call('meeting.get', { id });
    return found.ok ? found.value.meeting.name : '会議';
  }
  const bodies = await library.call('council.list', { date: wallClock(new Date().toISOString()).day });
  return (bodies.ok && bodies.value.find((body) => body.id === id)?.name) || '会議体';
}

export const handoverUseCases: Handlers<HandoverChannels, { host: HostContext }> = {
  async 'handover.give'({ library, window }, { kind, id, jobId }) {
    const title = await titleOf(library, { kind, id });
    const parent = window();
    const options: Electron.SaveDialogOptions = {
      title: kind === 'body' ? '会議体を書き出す' : '会議を書き出す',
      defaultPath: path.join(app.getPath('documents'), `${fileNameOf(title)}.shingikai`),
      filters,
    };
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    if (canceled || !filePath) return ok(null);
    return library.call('handover.write', { kind, id, path: filePath, jobId });
  },

  async 'handover.open'({ library, window }) {
    const parent = window();
    const options: Electron.OpenDialogOptions = {
      title: '受け取るファイルを選ぶ',
      properties: ['openFile'],
      filters,
    };
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    const [file] = filePaths;
    if (canceled || file === undefined) return ok(null);
    const plan = await library.call('handover.plan', { path: file });
    return plan.ok ? ok({ path: file, plan: plan.value }) : plan;
  },
};

import path from 'node:path';
import { dialog } from 'electron';
import type { AttachmentCheck } from '../../shared/attachment/attachment.ts';
import type { attachmentContract, TakenFile } from '../../shared/attachment/attachmentContract.ts';
import type { Handlers } from '../../shared/contract/channel.ts';
import { ok, problem } from '../../shared/contract/result.ts';
import { droppedFile } from './droppedFiles.ts';
import type { HostContext } from './hostContext.ts';

/** A file of which the reader died is kept like any other, and named as what cannot be read. */
const unreadable: AttachmentCheck = {
  format: 'pdf',
  pages: null,
  announced: null,
  trouble: 'damaged',
  notes: [],
};

async function take(
  { library, reading }: HostContext,
  jobId: string,
  file: string,
  name: string,
): Promise<TakenFile> {
  const stored = await library.call('file.store', { path: file, jobId });
  if (!stored.ok) {
    const { code, details } = stored.error;
    return { name, attachment: null, problem: { code, details: { ...details, name } } };
  }
  const { sha256, bytes, path: place } = stored.value;
  const check = await reading.check(place, name, null).catch((error: unknown) => {
    console.error(`checking ${name}:`, error);
    return unreadable;
  });
  return { name, attachment: { kind: 'attachment', sha256, name, bytes, ...check }, problem: null };
}

/** One after the other: each is copied and looked at before the next; what came before a cancelling stays stored. */
async function takeAll(context: HostContext, jobId: string, files: readonly string[]) {
  return context.jobs.run(jobId, async (signal) => {
    const taken: TakenFile[] = [];
    for (const [done, file] of files.entries()) {
      if (signal.aborted) return problem('cancelled');
      context.report({ jobId, done, total: files.length, what: path.basename(file) });
      taken.push(await take(context, jobId, file, path.basename(file)));
    }
    return signal.aborted ? problem('cancelled') : ok(taken);
  });
}

export const attachmentUseCases: Handlers<typeof attachmentContract, { host: HostContext }> = {
  async 'attachment.choose'(context, { jobId, several }) {
    const parent = context.window();
    const options: Electron.OpenDialogOptions = {
      title: '添付するファイルを選ぶ',
      properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [
        { name: 'すべてのファイル', extensions: ['*'] },
        { name: '綴じられるファイル（PDF・画像）', extensions: ['pdf', 'png', 'jpg', 'jpeg'] },
      ],
    };
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    return canceled ? ok([]) : takeAll(context, jobId, filePaths);
  },

  async 'attachment.take'(context, { dropId, name }) {
    return ok(await take(context, dropId, await droppedFile(dropId), name));
  },

  async 'attachment.unlock'({ library, reading, passwords }, { sha256, name, password }) {
    const place = await library.call('file.place', { sha256 });
    if (!place.ok) return place;
    const check = await reading.check(place.value.path, name, password);
    if (check.trouble === 'locked') return problem('attachment.wrongPassword', { name });
    passwords.set(sha256, password);
    return ok(check);
  },

  async 'attachment.unlocked'({ passwords }) {
    return ok([...passwords.keys()]);
  },
};

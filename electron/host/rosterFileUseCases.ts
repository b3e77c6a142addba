import { dialog } from 'electron';
import type { Handlers } from '../../shared/contract/channel.ts';
import { ok } from '../../shared/contract/result.ts';
import type { rosterImportContract } from '../../shared/roster/rosterImportContract.ts';
import { droppedFile } from './droppedFiles.ts';
import type { HostContext } from './hostContext.ts';
import { saveAs } from './saveAs.ts';

type FileChannels = Pick<
  typeof rosterImportContract,
  'roster.openFile' | 'roster.readFile' | 'roster.saveFile'
>;

export const rosterFileUseCases: Handlers<FileChannels, { host: HostContext }> = {
  async 'roster.openFile'({ window, reading }) {
    const parent = window();
    const options: Electron.OpenDialogOptions = {
      title: '取り込む名簿のファイルを選ぶ',
      properties: ['openFile'],
      filters: [
        {
          name: '名簿の表（Excel・Word・CSV）',
          extensions: ['xlsx', 'xlsm', 'docx', 'docm', 'csv', 'tsv', 'txt'],
        },
        { name: 'すべてのファイル', extensions: ['*'] },
      ],
    };
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    const [file] = filePaths;
    return canceled || file === undefined ? ok(null) : reading.tables(file);
  },

  async 'roster.readFile'({ reading }, { dropId, name }) {
    return reading.tables(await droppedFile(dropId), name);
  },

  async 'roster.saveFile'(context, request) {
    const made = await context.library.call('roster.file', request);
    if (!made.ok) return made;
    return request.format === 'excel'
      ? saveAs(context, { ...made.value, extension: 'xlsx', kindOfFile: 'Excel ブック' })
      : saveAs(context, { ...made.value, extension: 'csv', kindOfFile: 'CSV' });
  },
};

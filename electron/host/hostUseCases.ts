import { app, dialog, nativeTheme } from 'electron';
import { ok } from '../../shared/contract/result.ts';
import type { HostState } from '../../shared/host/hostContract.ts';
import { attachmentUseCases } from './attachmentUseCases.ts';
import { bindMeetingPacket, savePacket } from './bindMeetingPacket.ts';
import { dropUseCases } from './dropUseCases.ts';
import { handoverUseCases } from './handoverUseCases.ts';
import type { HostContext, HostUseCases } from './hostContext.ts';
import { paperUseCases } from './paperUseCases.ts';
import { rosterFileUseCases } from './rosterFileUseCases.ts';
import { scheduleFileUseCases } from './scheduleFileUseCases.ts';

function hostState({ settings }: HostContext): HostState {
  return {
    version: app.getVersion(),
    runtime: process.versions.electron
      ? `Electron ${process.versions.electron}`
      : 'Chromium（Electron の代わり）',
    theme: settings.current.theme,
    recentLibraries: settings.current.recentLibraries,
    documentsFolder: app.getPath('documents'),
  };
}

export const hostUseCases: HostUseCases = {
  ...paperUseCases,
  ...rosterFileUseCases,
  ...scheduleFileUseCases,
  ...attachmentUseCases,
  ...dropUseCases,
  ...handoverUseCases,
  'packet.bind': bindMeetingPacket,
  'packet.save': savePacket,

  async 'host.begin'(context) {
    return ok({ host: hostState(context), ...(await context.lastLibrary()) });
  },

  async 'host.state'(context) {
    return ok(hostState(context));
  },

  async 'host.setTheme'(context, { theme }) {
    context.settings.setTheme(theme);
    nativeTheme.themeSource = theme;
    return ok(hostState(context));
  },

  async 'host.chooseFolder'({ window }, { title, startIn }) {
    const parent = window();
    const options: Electron.OpenDialogOptions = {
      title,
      properties: ['openDirectory', 'createDirectory'],
      ...(startIn !== null && { defaultPath: startIn }),
    };
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    const [folder] = filePaths;
    return ok(canceled || folder === undefined ? null : { folder });
  },

  async 'host.cancelJob'({ jobs, library }, { jobId }) {
    jobs.cancel(jobId);
    library.cancel(jobId);
    return ok({});
  },
};

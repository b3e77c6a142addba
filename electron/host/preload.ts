import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { DeskApi } from '../../shared/contract/contract.ts';
import type { JobProgress } from '../../shared/contract/job.ts';
import { channelsArgument, invokeChannel, progressChannel } from './ipcChannels.ts';

// The names only: their schemas, and what they are written in, would cost every start 30 ms before the first page.
const given = process.argv.find((argument) => argument.startsWith(channelsArgument)) ?? '';
const channels: ReadonlySet<string> = new Set(given.slice(channelsArgument.length).split(','));

const desk: DeskApi = {
  invoke(channel, input, mergeKey) {
    if (!channels.has(channel)) throw new Error(`unknown channel: ${String(channel)}`);
    return ipcRenderer.invoke(invokeChannel, { channel, input, ...(mergeKey !== undefined && { mergeKey }) });
  },
  onProgress(listener) {
    const relay = (_event: IpcRendererEvent, progress: JobProgress): void => listener(progress);
    ipcRenderer.on(progressChannel, relay);
    return () => {
      ipcRenderer.removeListener(progressChannel, relay);
    };
  },
};

contextBridge.exposeInMainWorld('desk', desk);

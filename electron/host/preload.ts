import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { contract, type DeskApi } from '../../shared/contract/contract.ts';
import type { JobProgress } from '../../shared/contract/job.ts';
import { invokeChannel, progressChannel } from './ipcChannels.ts';

const desk: DeskApi = {
  invoke(channel, input, mergeKey) {
    if (!Object.hasOwn(contract, channel)) throw new Error(`unknown channel: ${String(channel)}`);
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

import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('testDesk', {
  invoke: (channel: string, ...values: unknown[]) => ipcRenderer.invoke(channel, ...values),
  countFrom: (from: number) =>
    new Promise((resolve) => {
      const counted: number[] = [];
      const listen = (_event: object, step: number): void => {
        counted.push(step);
        if (counted.length < 3) return;
        ipcRenderer.removeListener('counted', listen);
        resolve(counted);
      };
      ipcRenderer.on('counted', listen);
      ipcRenderer.send('count', from);
    }),
});

import path from 'node:path';
import { BrowserWindow } from 'electron';
import { contract } from '../../shared/contract/contract.ts';
import { windowOrigin } from './appProtocol.ts';
import { channelsArgument } from './ipcChannels.ts';

/** Opens the program's one window. Never resizes below what the screens are laid out for. */
export async function openMainWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    title: '審議会デスク',
    webPreferences: {
      additionalArguments: [channelsArgument + Object.keys(contract).join(',')],
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  await window.loadURL(`${windowOrigin}/`);
  return window;
}

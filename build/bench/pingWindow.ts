/** Loaded before the program: opens a second window beside its own, whose page can do nothing but call the main process and be answered. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, ipcMain } from 'electron';

const preload = `const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('ping', () => ipcRenderer.invoke('bench:ping', {}));`;

async function openPingWindow(): Promise<void> {
  ipcMain.handle('bench:ping', () => ({}));
  const file = path.join(app.getPath('userData'), 'ping.cjs');
  writeFileSync(file, preload);
  const window = new BrowserWindow({ webPreferences: { preload: file } });
  await window.loadURL('data:text/html,<title>ping</title>');
  console.log('the ping window is open');
}

app.once('web-contents-created', (_event, contents) => contents.once('did-finish-load', openPingWindow));

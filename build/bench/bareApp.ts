/** The least that a program of this host can be: one window, one line. */
import { app, BrowserWindow } from 'electron';

await app.whenReady();
await new BrowserWindow({ width: 1440, height: 900 }).loadURL('data:text/html,<h1>empty</h1>');

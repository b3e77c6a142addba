/**
 * What `import … from 'electron'` gives the app when it runs without Electron: the same built main process, preload
 * and pages, on any Chromium of the machine. The guards that the app installs (requests, navigation, new windows,
 * permissions, senders) are run for real; a guard that it forgets is missing here too.
 *
 * Not modelled, and therefore not verified by anything that runs on the stand-in:
 * - isolated worlds: the preload runs in the page's own world (the raw wire is taken from the page, but an object
 *   that the preload exposes is the page's to take apart); what `contextBridge` copies or refuses is not copied
 * - structured clone: payloads travel as JSON, and what does not survive that is refused
 * - custom schemes: `app://HOST` is `https://HOST.app.invalid` to the page, so that hosts are of one site
 * - native menus, their accelerators and roles; tray, taskbar, notifications, printing on paper
 * - `close` with `preventDefault` when a person closes the window by its frame (by `win.close()` it is honoured)
 * - WebSockets, and navigation to `about:`, `blob:` and `data:`: they do not pass `onBeforeRequest` or `will-navigate`
 * - what starts with the protocol's other clients (a test that reloads the page) passes `will-navigate`
 * - a window opened by a page exists for a moment, without running anything, before the app's handler closes it
 * - bounds of a window that a person moves or sizes, `webview`, downloads, WebRTC's policy, spell checking, fuses, ASAR
 * - the sandbox of Chromium when run as root
 */
import { app } from './app.ts';
import { StandinBrowserWindow as BrowserWindow } from './browserWindow.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipcMain.ts';
import { StandinMenu as Menu } from './menu.ts';
import { nativeTheme } from './nativeTheme.ts';
import { net } from './net.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';

/** Nothing is exported here that Electron does not export. */
({ app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, net, protocol, session, shell }) satisfies {
  [Name in keyof typeof Electron.CrossProcessExports]?: unknown;
};

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, net, protocol, session, shell };

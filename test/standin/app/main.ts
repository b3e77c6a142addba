/**
 * A small app with which the stand-in is tested. `STANDIN_TEST_GUARDS=none` makes it one that forgot its guards;
 * `STANDIN_TEST_KEEP_OPEN=1` one that objects to being closed. What its guards refuse it tells when asked.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, nativeTheme, protocol, session, shell } from 'electron';

const folder = import.meta.dirname;
/** Somewhere that is not the app. */
const outside = process.env.STANDIN_TEST_OUTSIDE ?? '';
const seen: string[] = [];

const policy =
  "default-src 'self'; style-src 'unsafe-inline'; connect-src 'self' app://files http://127.0.0.1:*; frame-src 'self' app://files";

function filesHost(request: Request, url: URL): Response {
  const headers = { 'access-control-allow-origin': 'app://main', 'access-control-expose-headers': '*' };
  if (url.pathname === '/large') return new Response(new Uint8Array(50 * 1024 * 1024).fill(7), { headers });
  if (url.pathname === '/closed') return new Response('no one but me', { headers: {} });
  if (url.pathname === '/moved') return Response.redirect('app://files/asked', 302);
  const asked = { url: request.url, origin: request.headers.get('origin'), method: request.method };
  return Response.json(asked, { headers: { ...headers, 'x-answered-by': 'the app' } });
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.host === 'files' && url.pathname !== '/frame.html') return filesHost(request, url);
  if (url.pathname === '/size') return Response.json((await request.arrayBuffer()).byteLength);
  if (url.pathname === '/leave') return Response.redirect(`${outside}/`, 302);
  if (url.pathname === '/worker.js') {
    const script = `fetch('${outside}/worker').catch(() => postMessage('refused'))`;
    return new Response(script, { headers: { 'content-type': 'text/javascript' } });
  }
  const file = path.join(folder, url.pathname === '/' ? 'index.html' : url.pathname);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return new Response('', { status: 404 });
  const type = 'text/html; charset=utf-8';
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'content-security-policy': policy },
  });
}

function installGuards(): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest(({ url, resourceType }, callback) => {
    const refused = !url.startsWith('app:');
    if (refused) seen.push(`request ${resourceType} ${url}`);
    callback({ cancel: refused });
  });
  defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, callback) => {
    callback({ responseHeaders: { ...responseHeaders, 'x-seen': ['yes'] } });
  });
  defaultSession.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) => {
    seen.push(`permission ${permission} ${requestingUrl}`);
    callback(permission === 'clipboard-sanitized-write');
  });
  defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      seen.push(`window ${url}`);
      return { action: 'deny' };
    });
    contents.on('will-frame-navigate', (event) => {
      if (event.url.startsWith('app://files/frame.html')) return;
      seen.push(`frame ${event.isMainFrame ? 'main' : 'inner'} ${event.url}`);
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-navigate', (event, url) => {
      seen.push(`navigate ${url}`);
      if (url !== 'app://main/second.html' && url !== 'app://main/leave') event.preventDefault();
    });
    contents.on('will-redirect', (event, url) => {
      seen.push(`redirect ${url}`);
      event.preventDefault();
    });
  });
}

async function printed(url: string): Promise<string> {
  const window = new BrowserWindow({ show: false });
  await window.loadURL(url);
  const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true } as const;
  const pdf = await window.webContents.printToPDF({ ...options, generateDocumentOutline: true });
  window.destroy();
  return pdf.toString('base64');
}

function answerCalls(): void {
  ipcMain.handle('echo', (_event, ...values: unknown[]) => values);
  ipcMain.handle('kinds', (_event, ...values: unknown[]) => values.map((value) => typeof value));
  ipcMain.handle('nothing', () => undefined);
  ipcMain.handle('fail', () => {
    throw new RangeError('委員が定数を超えています');
  });
  ipcMain.handle('answer with a date', () => ({ held: new Date(0) }));
  ipcMain.handle('sender', (event) => ({
    isMainFrame: event.senderFrame === event.sender.mainFrame,
    url: event.senderFrame?.url,
  }));
  ipcMain.handle('seen', () => seen.splice(0));
  ipcMain.handle('print', (_event, url: string) => printed(url));
  ipcMain.handle('dark', (_event, dark: boolean) => {
    nativeTheme.themeSource = dark ? 'dark' : 'light';
  });
  ipcMain.handle('reveal', (_event, file: string) => shell.openPath(file));
  ipcMain.handle('open file', (_event, options) => dialog.showOpenDialog(options));
  ipcMain.handle('save file', (_event, options) => dialog.showSaveDialog(options));
  ipcMain.handle('ask', (_event, options) => dialog.showMessageBox(options));
  ipcMain.on('count', (event, from: number) => {
    for (const step of [0, 1, 2]) event.sender.send('counted', from + step);
  });
}

/** A sandboxed preload can only be CommonJS. The real one is bundled; this one has but one import to change. */
async function commonJsPreload(): Promise<string> {
  const source = stripTypeScriptTypes(await readFile(path.join(folder, 'preload.ts'), 'utf8'));
  const file = path.join(app.getPath('userData'), 'preload.cjs');
  await writeFile(file, source.replace(/^import (.*) from 'electron'/, "const $1 = require('electron')"));
  return file;
}

async function start(): Promise<void> {
  await app.whenReady();
  protocol.handle('app', answer);
  if (process.env.STANDIN_TEST_GUARDS !== 'none') installGuards();
  answerCalls();
  const preload = await commonJsPreload();
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    show: process.env.STANDIN_TEST_SHOW !== 'later',
    webPreferences: { preload },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    console.log('asked to close');
    if (process.env.STANDIN_TEST_KEEP_OPEN === '1') event.preventDefault();
  });
  app.on('second-instance', (_event, argv, workingDirectory) => {
    console.log(`second instance with ${argv.at(-1)} in ${workingDirectory}`);
  });
  app.on('before-quit', () => console.log('before quit'));
  app.on('will-quit', () => console.log('will quit'));
  await window.loadURL('app://main/');
  console.log('window is open');
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
]);
if (app.requestSingleInstanceLock()) await start();
else {
  console.log('another instance is running');
  app.quit();
}

/** Entry of the main process: puts the parts together and owns nothing else. */
import os from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import type { JobProgress } from '../../shared/contract/job.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import { paperOfPath } from '../../shared/paper/paperPath.ts';
import { Jobs } from '../usecases/jobs.ts';
import { setApplicationMenu } from './applicationMenu.ts';
import { registerScheme, serveApp } from './appProtocol.ts';
import { BindingThread } from './bindingThread.ts';
import { confineBrowser, installGuards } from './guards.ts';
import type { HostContext } from './hostContext.ts';
import { hostDispatch } from './hostDispatch.ts';
import { progressChannel } from './ipcChannels.ts';
import { openLastLibrary } from './lastLibrary.ts';
import { LibraryThread } from './libraryThread.ts';
import { openMainWindow } from './mainWindow.ts';
import { HtmlPrinter } from './print/htmlPrinter.ts';
import { printPaper } from './print/printPaper.ts';
import { ReadingThread } from './readingThread.ts';
import { openRelay } from './relay.ts';
import { SettingsFile } from './settings.ts';
import { workFolder } from './workFolder.ts';

const distFolder = path.resolve(import.meta.dirname, '..');

async function paperResponse(context: HostContext, urlPath: string): Promise<Response | null> {
  const paper = paperOfPath(urlPath);
  if (!paper) return null;
  const printed = await printPaper(context.paperPrinter, paper, { sourceLinks: true, slot: 'preview' });
  if (printed.ok) {
    return new Response(new Uint8Array(printed.value.bytes), {
      headers: { 'content-type': 'application/pdf', 'cache-control': 'no-store' },
    });
  }
  const status = printed.error.code === 'print.superseded' ? 409 : 422;
  return Response.json({ problem: printed.error, text: problemText(printed.error) }, { status });
}

function serve(context: HostContext): void {
  serveApp(distFolder, {
    paper: (urlPath) => paperResponse(context, urlPath),
    async libraryFile(sha256) {
      const file = await context.library.call('file.read', { sha256 });
      return file.ok ? file.value.bytes : null;
    },
    async libraryPicture(sha256) {
      const file = await context.library.call('file.read', { sha256 });
      return file.ok ? context.binding.picture(file.value.bytes).catch(() => null) : null;
    },
    printPage: (id) => context.printer.page(id),
  });
}

async function start(): Promise<void> {
  app.setAppUserModelId('jp.shingikai-desk');
  let window: BrowserWindow | null = null;
  const report = (progress: JobProgress): void => window?.webContents.send(progressChannel, progress);
  // Before the window is there, so that both come up side by side.
  const library = new LibraryThread(os.userInfo().username, report);
  const settings = new SettingsFile(app.getPath('userData'));
  const openLast = () => openLastLibrary(library, settings.current.recentLibraries[0]);
  let lastLibrary = openLast();
  await app.whenReady();
  const binding = new BindingThread();
  const printer = new HtmlPrinter();
  const context: HostContext = {
    library,
    binding,
    reading: new ReadingThread(),
    passwords: new Map(),
    printer,
    paperPrinter: {
      library,
      printer,
      measure: (pdfs) => binding.measure(pdfs),
      join: (parts) => binding.join(parts),
    },
    settings,
    lastLibrary: () => lastLibrary(),
    jobs: new Jobs(),
    window: () => window,
    report,
  };
  nativeTheme.themeSource = context.settings.current.theme;
  installGuards();
  serve(context);
  openRelay((call) => hostDispatch(context, call));
  setApplicationMenu();
  workFolder().catch((error: unknown) => console.error('emptying the work folder:', error));
  let wantedAgain = false;
  let closingLibrary = false;
  const openAgain = (): Promise<void> => {
    wantedAgain = false;
    lastLibrary = openLast();
    return open();
  };
  const open = async (): Promise<void> => {
    window = await openMainWindow();
    window.on('closed', () => {
      window = null;
      closingLibrary = true;
      context.printer.close();
      context.library
        .close()
        .catch((error: unknown) => console.error('closing the library:', error))
        .finally(() => {
          closingLibrary = false;
          return wantedAgain ? openAgain() : app.quit();
        });
    });
  };
  await open();
  app.on('second-instance', () => {
    // The day's work is still being backed up: whoever starts the program meanwhile gets a window after that.
    if (!window) wantedAgain = true;
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  // Without this listener the program would quit before the library has let go of its folder.
  app.on('window-all-closed', () => {});
  // Whoever quits by the menu or the system closes the window on the way: the library's backup is not cut off by that.
  app.on('will-quit', (event) => {
    if (closingLibrary) event.preventDefault();
  });
}

confineBrowser();
registerScheme();
if (app.requestSingleInstanceLock()) await start();
else app.quit();

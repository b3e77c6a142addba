import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { joinParts } from '../electron/document/bind/joinParts.ts';
import { measurePages } from '../electron/document/bind/measurePages.ts';
import { registerScheme, serveApp } from '../electron/host/appProtocol.ts';
import type { LibraryCalls } from '../electron/host/libraryThread.ts';
import { HtmlPrinter } from '../electron/host/print/htmlPrinter.ts';
import type { PaperPrinter } from '../electron/host/print/printPaper.ts';
import { dispatch } from '../electron/usecases/dispatch.ts';
import { closeLibrary } from '../electron/usecases/library/closeLibrary.ts';
import { startSession } from '../electron/usecases/startSession.ts';
import { problemText } from '../shared/contract/problemText.ts';
import type { Result } from '../shared/contract/result.ts';
import { shipFonts } from './shipFonts.ts';

/** The value of an answer; what was refused is thrown, in the words that a user would read. */
export function need<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { what, why, next } = problemText(result.error);
  throw new Error(`${what}。${why}${next}`);
}

/** Pages to print that are not papers, by the id in their address. */
type ExtraPages = (id: string) => { readonly html: string; readonly nonce: string } | null;

/** Library, use cases and printing in one process without a window, as scripts need them. */
export type HeadlessDesk = PaperPrinter;

/**
 * Runs the work with such a desk and ends the process, with exit code 1 and the reason on standard error if it failed.
 * To be called once, in a process that has `electron` or its stand-in.
 */
export async function runHeadlessDesk(
  work: (desk: HeadlessDesk) => Promise<void>,
  extraPages: ExtraPages = () => null,
): Promise<void> {
  const session = startSession('サンプル');
  const library: LibraryCalls = {
    call: (channel, input) =>
      dispatch(session, { channel, input }) as ReturnType<LibraryCalls['call']> as never,
  };
  // Not the user's: the program itself may be running.
  const userData = mkdtempSync(path.join(os.tmpdir(), 'headless-desk-'));
  app.setPath('userData', userData);
  process.once('exit', () => rmSync(userData, { recursive: true, force: true }));
  registerScheme();
  await app.whenReady();
  const distFolder = path.resolve(import.meta.dirname, '../dist');
  shipFonts(path.join(distFolder, 'fonts'));
  const printer = new HtmlPrinter();
  serveApp(distFolder, {
    paper: async () => null,
    libraryFile: async () => null,
    libraryPicture: async () => null,
    printPage: (id) => printer.page(id) ?? extraPages(id),
  });
  let exitCode = 0;
  try {
    await work({ library, printer, measure: measurePages, join: joinParts });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exitCode = 1;
  } finally {
    await closeLibrary(session);
    printer.close();
    app.exit(exitCode);
  }
}

import { randomBytes, randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { problem, type Result } from '../../../shared/contract/result.ts';
import { scheme } from '../appProtocol.ts';

/** A page to print: its HTML, and the CSS fonts (`400 10pt "BIZ UDMincho"`) that it prints with. */
export interface PrintPage {
  readonly html: string;
  readonly fonts: readonly string[];
}

/** What the dialog opens with: sides and sheet. */
export type PrintSheets = Required<
  Pick<Electron.WebContentsPrintOptions, 'duplexMode' | 'landscape' | 'pageSize'>
>;

/** Makes the page for a nonce, which it puts on its style element. */
export type PageMaker = (nonce: string) => Promise<Result<PrintPage>>;

interface HeldPage {
  readonly html: string;
  readonly nonce: string;
}

/** A script that loads the fonts, those of margin boxes too, which layout does not load before the first print. */
const loadFonts = (fonts: readonly string[]): string =>
  `Promise.all(${JSON.stringify(fonts)}.map((font) => document.fonts.load(font))).then(() => null)`;

const hiddenWindow = (): BrowserWindow =>
  new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });

/**
 * Prints HTML in hidden windows, one page after another. Jobs of the same `slot` are the same preview in different
 * states: a waiting one is dropped when a newer one comes.
 */
export class HtmlPrinter {
  #window: BrowserWindow | null = null;
  #last: Promise<unknown> = Promise.resolve();
  readonly #held = new Map<string, HeldPage>();
  readonly #newestOfSlot = new Map<string, number>();
  #jobs = 0;

  /** For the app's protocol: the page that a hidden window asks for. */
  page(id: string): HeldPage | null {
    return this.#held.get(id) ?? null;
  }

  /** @returns the bytes of the PDF; `print.superseded` if a newer job of the slot came first, `print.failed` else. */
  print(make: PageMaker, slot?: string): Promise<Result<Uint8Array>> {
    const job = ++this.#jobs;
    if (slot !== undefined) this.#newestOfSlot.set(slot, job);
    return this.#inTurn(async () => {
      if (slot !== undefined && this.#newestOfSlot.get(slot) !== job) return problem('print.superseded');
      this.#window ??= hiddenWindow();
      return this.#inWindow(this.#window, make, async ({ webContents }) => {
        const bytes = await webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        return { ok: true, value: new Uint8Array(bytes) };
      });
    });
  }

  /** Opens the system's print dialog for a page. Closing the dialog is no failure. */
  async printWithDialog(make: PageMaker, sheets: PrintSheets): Promise<Result<Record<string, never>>> {
    const window = hiddenWindow();
    try {
      return await this.#inWindow(window, make, ({ webContents }) => {
        return new Promise((resolve) => {
          webContents.print({ silent: false, printBackground: true, ...sheets }, (success, reason) =>
            resolve(
              success || /cancel/i.test(reason)
                ? { ok: true, value: {} }
                : problem('print.failed', { reason }),
            ),
          );
        });
      });
    } finally {
      if (!window.isDestroyed()) window.destroy();
    }
  }

  close(): void {
    if (this.#window && !this.#window.isDestroyed()) this.#window.destroy();
    this.#window = null;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => null);
    return result;
  }

  /** Shows the page in the window, with its fonts loaded, while `work` runs. */
  async #inWindow<T>(
    window: BrowserWindow,
    make: PageMaker,
    work: (window: BrowserWindow) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const nonce = randomBytes(16).toString('base64');
    const id = randomUUID();
    try {
      const page = await make(nonce);
      if (!page.ok) return page;
      this.#held.set(id, { html: page.value.html, nonce });
      await window.loadURL(`${scheme}://print/${id}`);
      await window.webContents.executeJavaScript(loadFonts(page.value.fonts));
      return await work(window);
    } catch (error) {
      this.close();
      return problem('print.failed', { reason: error instanceof Error ? error.message : String(error) });
    } finally {
      this.#held.delete(id);
    }
  }
}

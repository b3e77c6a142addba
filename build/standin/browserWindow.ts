import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import { browserFor } from './browsers.ts';
import type { Popup } from './cdp/page.ts';
import type { EventsOf, Named } from './mirrors.ts';
import { followTheme } from './nativeTheme.ts';
import { type OpenWindow, openWindows } from './openWindows.ts';
import type { Preload } from './page/pageScript.ts';
import { type Preventable, preventable } from './preventable.ts';
import { type Place, StandinWebContents } from './webContents.ts';

type Events = EventsOf<
  Electron.BrowserWindow,
  {
    close: [event: Preventable<object>];
    closed: [];
    focus: [];
    'ready-to-show': [];
    show: [];
  }
>;

type Mirrored = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'show'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'minimize'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'restore'
  | 'setTitle'
  | 'getTitle'
  | 'getBounds'
  | 'setBounds'
  | 'setMenuBarVisibility'
  | 'removeMenu'
  | 'setBackgroundColor'
> &
  Named<Electron.BrowserWindow, 'webContents'>;

const windows = new Map<StandinWebContents, StandinBrowserWindow>();

function preloadOf({ webPreferences }: Electron.BrowserWindowConstructorOptions): Preload | null {
  if (webPreferences?.preload === undefined) return null;
  return {
    source: readFileSync(webPreferences.preload, 'utf8'),
    argv: webPreferences.additionalArguments ?? [],
  };
}

/** Mirror of `BrowserWindow`. */
export class StandinBrowserWindow extends EventEmitter<Events> implements Mirrored, OpenWindow {
  readonly webContents: StandinWebContents;
  readonly #popup: Popup | null;
  #place: Place | null = null;
  #bounds: Electron.Rectangle;
  #state: 'normal' | 'minimized' | 'maximized' = 'normal';
  #title: string;
  #visible: boolean;
  #destroyed = false;
  /** Whether `close` need not be emitted any more: it has been, or the program does without. */
  #closing = false;

  static getAllWindows(): StandinBrowserWindow[] {
    return [...windows.values()];
  }

  static fromWebContents(contents: object): StandinBrowserWindow | null {
    return [...windows.values()].find(({ webContents }) => webContents === contents) ?? null;
  }

  /** The one that was asked for focus last; what a person clicks is not known here. */
  static getFocusedWindow(): StandinBrowserWindow | null {
    return [...windows.values()].findLast((window) => window.isVisible()) ?? null;
  }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}, popup: Popup | null = null) {
    super();
    this.#popup = popup;
    this.#title = options.title ?? app.getName();
    this.#visible = options.show ?? true;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.webContents = new StandinWebContents(() => this.#open(), preloadOf(options));
    this.webContents.adopt = (opened, overriding) => new StandinBrowserWindow(overriding, opened);
    this.webContents.once('destroyed', () => this.#gone());
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    openWindows.add(this);
    windows.set(this.webContents, this);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
    if (this.#visible) this.#appear();
  }

  get id(): number {
    return this.webContents.id;
  }

  #appear(): void {
    this.webContents.ready().catch((error: unknown) => {
      // A window that is closed before it is there is not missed.
      if (this.#destroyed) return;
      console.error(String(error));
      app.exit(1);
    });
  }

  async #open(): Promise<Place> {
    // Whoever waits for `ready-to-show` means to show the window: it cannot move between browsers later.
    const visible = this.#visible || this.listenerCount('ready-to-show') > 0;
    const browser = await browserFor(visible ? 'visible' : 'hidden');
    const page = this.#popup?.page ?? (await browser.newPage(this.#bounds));
    followTheme(page);
    this.#place = { browser, page, ...(this.#popup && { opened: this.#popup.url }) };
    if (this.#state !== 'normal') browser.setBounds(page, { windowState: this.#state });
    return this.#place;
  }

  #gone(): void {
    if (this.#destroyed) return;
    // A person has closed it by its frame: it is too late to object, but not to put away what is open.
    if (!this.#closing) this.emit('close', preventable({}));
    this.#destroyed = true;
    windows.delete(this.webContents);
    openWindows.delete(this);
    this.emit('closed');
    if (openWindows.size === 0) app.allWindowsClosed();
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  close(): void {
    this.closed();
  }

  async closed(): Promise<boolean> {
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.#closing = true;
    const page = this.#place?.page;
    // Nobody can be asked in a window that is not shown, and one that is printing hears nothing.
    if (!page || !this.#visible) {
      this.destroy();
      return true;
    }
    const isClosed = await page.closeUnlessKept();
    this.#closing = isClosed;
    return isClosed;
  }

  destroy(): void {
    this.#closing = true;
    if (this.#place) this.#place.page.close();
    else this.#gone();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
    this.#appear();
    this.focus();
  }

  hide(): void {
    this.#visible = false;
    this.#setState('minimized');
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  focus(): void {
    this.webContents.focus();
    this.emit('focus');
  }

  #setState(state: 'normal' | 'minimized' | 'maximized'): void {
    this.#state = state;
    if (this.#place) this.#place.browser.setBounds(this.#place.page, { windowState: state });
  }

  minimize(): void {
    this.#setState('minimized');
  }

  maximize(): void {
    this.#setState('maximized');
  }

  restore(): void {
    this.#setState('normal');
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  setTitle(title: string): void {
    this.#title = title;
    this.webContents.executeJavaScript(`document.title = ${JSON.stringify(title)}`).catch(() => undefined);
  }

  getTitle(): string {
    return this.#title;
  }

  /** As last set by the program: Chromium does not tell when a person moves its windows. */
  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { x: left, y: top, width, height } = this.#bounds;
    if (this.#place) this.#place.browser.setBounds(this.#place.page, { left, top, width, height });
  }

  setMenuBarVisibility(): void {}

  removeMenu(): void {}

  setBackgroundColor(): void {}
}

import { EventEmitter } from 'node:events';
import type { Browser } from './cdp/browser.ts';
import { bindingName, type Page, type PageMessage, type Popup } from './cdp/page.ts';
import { environment } from './environment.ts';
import { box, ipcMain } from './ipcMain.ts';
import type { EventsOf, Named } from './mirrors.ts';
import { type FromPage, receiverName, type ToPage } from './page/messages.ts';
import { type Preload, pageScript } from './page/pageScript.ts';
import { pageSize } from './pageSize.ts';
import { decidePermission, type Permission } from './permissions.ts';
import { type Preventable, preventable } from './preventable.ts';
import { printIntoFolder } from './printIntoFolder.ts';
import { toAppUrl, toPageUrl } from './schemes.ts';
import { session } from './session.ts';
import { type StandinFrame, StandinFrames } from './webFrame.ts';

/** Where a window's page is. */
export interface Place {
  readonly browser: Browser;
  readonly page: Page;
  /** The address that the page was opened with by another one. */
  readonly opened?: string;
}

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly isSameDocument: boolean;
  readonly frame: StandinFrame;
  readonly initiator: StandinFrame | null;
}

type Events = EventsOf<
  Electron.WebContents,
  {
    'will-navigate': [event: Preventable<Navigation>, url: string];
    'will-frame-navigate': [event: Preventable<Navigation>];
    'will-redirect': [event: Preventable<Navigation>, url: string];
    'will-attach-webview': [];
    'will-prevent-unload': [event: Preventable<object>];
    'did-navigate': [event: object, url: string];
    'did-navigate-in-page': [event: object, url: string];
    'dom-ready': [];
    'did-finish-load': [];
    'did-fail-load': [event: object, code: number, description: string, url: string, isMainFrame: boolean];
    'render-process-gone': [event: object, details: { reason: string; exitCode: number }];
    destroyed: [];
  }
>;

type Mirrored = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'getURL'
  | 'loadURL'
  | 'reload'
  | 'executeJavaScript'
  | 'printToPDF'
  | 'print'
  | 'setWindowOpenHandler'
  | 'setWebRTCIPHandlingPolicy'
  | 'isDestroyed'
  | 'focus'
> &
  Named<Electron.WebContents, 'mainFrame' | 'session'>;

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** Net error codes of Chromium that a load can end with. */
const errorCodes: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
};

const known = new Map<Page, StandinWebContents>();
let lastId = 0;

export function contentsOf(page: Page): StandinWebContents | undefined {
  return known.get(page);
}

/** Mirror of `WebContents`: the page of one window. */
export class StandinWebContents extends EventEmitter<Events> implements Mirrored {
  readonly id = ++lastId;
  readonly session = session.defaultSession;
  readonly #place: () => Promise<Place>;
  readonly #preload: Preload | null;
  #attached: Promise<Page> | null = null;
  #page: Page | null = null;
  #frames: StandinFrames | null = null;
  #openHandler: WindowOpenHandler | null = null;
  /** The address that the app itself is loading: not a navigation that it is asked about. */
  #loading: string | null = null;
  #destroyed = false;
  /** Set by the window: makes a window of a popup that the app allows. */
  adopt: (popup: Popup, options: Electron.BrowserWindowConstructorOptions) => void = ({ page }) =>
    page.refuse();

  /** `place` is asked once, when the page is first needed: only then a window that is not shown needs to exist. */
  constructor(place: () => Promise<Place>, preload: Preload | null) {
    super();
    this.#place = place;
    this.#preload = preload;
  }

  /** Resolves with the page once its window exists in the browser. */
  ready(): Promise<Page> {
    this.#attached ??= this.#place().then(async (place) => {
      this.#attach(place);
      await place.page.release();
      return place.page;
    });
    return this.#attached;
  }

  #attach({ browser, page, opened }: Place): void {
    this.#loading = opened ?? null;
    this.#page = page;
    this.#frames = new StandinFrames(page.frames);
    known.set(page, this);
    page.claim(null);
    page.on('message', (message) => this.#receive(browser, message));
    page.on('popup', (popup) => this.#opened(popup));
    page.on('domReady', () => this.emit('dom-ready'));
    page.on('loaded', () => this.emit('did-finish-load'));
    page.on('crashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('complaint', (text) => console.error(`[renderer] ${text.trim()}`));
    page.on('navigated', (frameId) => {
      if (frameId === page.targetId) this.emit('did-navigate', {}, this.getURL());
    });
    page.on('navigatedWithin', () => this.emit('did-navigate-in-page', {}, this.getURL()));
    page.on('leaving', (decide) => {
      const event = preventable({});
      this.emit('will-prevent-unload', event);
      decide(event.defaultPrevented);
    });
    page.once('closed', () => {
      known.delete(page);
      this.#destroyed = true;
      this.emit('destroyed');
    });
    page.session.tell('Page.addScriptToEvaluateOnNewDocument', {
      source: pageScript(bindingName, this.#preload),
    });
  }

  get mainFrame(): StandinFrame {
    if (!this.#page || !this.#frames) throw new Error('stand-in: no frame before the window is there');
    return this.#frames.of(this.#page.targetId);
  }

  frame(id: string): StandinFrame | null {
    return this.#page?.frames.get(id) && this.#frames ? this.#frames.of(id) : null;
  }

  #receive(browser: Browser, { text, frameId, answer }: PageMessage): void {
    const frame = this.frame(frameId);
    if (!frame) return;
    const message = JSON.parse(text) as FromPage;
    const sender = { contents: this, frame };
    const reply = (toPage: ToPage): void => answer(`${receiverName}(${JSON.stringify(toPage)})`);
    if (message.kind === 'send') {
      ipcMain.deliver(sender, message.channel, message.args);
    } else if (message.kind === 'invoke') {
      const { id, channel, args } = message;
      ipcMain.answer(sender, channel, args).then(
        (value) => reply({ kind: 'answer', id, value }),
        (error: Error) => reply({ kind: 'failure', id, message: error.message }),
      );
    } else {
      const { id, kind, permission } = message;
      const isMainFrame = frame.parent === null;
      const question = {
        permission: permission as Permission,
        kind,
        url: frame.url,
        isMainFrame,
        contents: this,
      };
      decidePermission(browser.root, question).then(() => reply({ kind: 'answer', id, value: {} }));
    }
  }

  #opened(popup: Popup): void {
    const { url, name, features } = popup;
    const details: Electron.HandlerDetails = {
      url: toAppUrl(url),
      frameName: name,
      features: features.join(','),
      disposition: features.length > 0 ? 'new-window' : 'foreground-tab',
      referrer: { url: this.getURL(), policy: 'strict-origin-when-cross-origin' },
    };
    const answer = this.#openHandler?.(details) ?? { action: 'allow' };
    if (answer.action === 'deny') popup.page.refuse();
    else this.adopt(popup, answer.overrideBrowserWindowOptions ?? {});
  }

  /** Asks the app about a navigation that a page or a person started, or about a redirect. */
  mayNavigate(frameId: string, pageUrl: string, redirected: boolean): boolean {
    const frame = this.frame(frameId);
    if (!frame) return false;
    const isMainFrame = frame.parent === null;
    if (isMainFrame && !redirected && pageUrl === this.#loading) {
      this.#loading = null;
      return true;
    }
    const url = toAppUrl(pageUrl);
    const event = preventable({ url, isMainFrame, isSameDocument: false, frame, initiator: frame });
    if (redirected) this.emit('will-redirect', event, url);
    else {
      this.emit('will-frame-navigate', event);
      if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url);
    }
    return !event.defaultPrevented;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.ready();
    const pageUrl = toPageUrl(new URL(url).href);
    this.#loading = pageUrl.replace(/#.*$/s, '');
    const { error } = await page.navigate(pageUrl);
    this.#loading = null;
    if (error === null) return;
    const name = error.replace('net::', '');
    const code = errorCodes[name] ?? -2;
    this.emit('did-fail-load', {}, code, name, url, true);
    throw Object.assign(new Error(`${name} (${code}) loading '${url}'`), { code: name, errno: code, url });
  }

  reload(): void {
    this.#loading = toPageUrl(this.getURL()).replace(/#.*$/s, '');
    this.#page?.session.tell('Page.reload');
  }

  send(channel: string, ...args: unknown[]): void {
    const message: ToPage = { kind: 'event', channel, args: box(args) };
    const expression = `globalThis.${receiverName}?.(${JSON.stringify(message)})`;
    this.#page?.session.tell('Runtime.evaluate', { expression });
  }

  getURL(): string {
    return this.#page ? this.mainFrame.url : '';
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return (await this.ready()).evaluate(code, { userGesture });
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { pageSize: size, margins = {}, ...same } = options;
    const { top, right, bottom, left } = margins;
    return (await this.ready()).printToPdf({
      ...same,
      ...pageSize(size),
      ...(top !== undefined && { marginTop: top }),
      ...(right !== undefined && { marginRight: right }),
      ...(bottom !== undefined && { marginBottom: bottom }),
      ...(left !== undefined && { marginLeft: left }),
    });
  }

  /** There is no printer here. A test may name a folder, which gets what one would have been handed. */
  print(
    options: Electron.WebContentsPrintOptions = {},
    callback?: (success: boolean, failureReason: string) => void,
  ): void {
    if (environment.printer === null) {
      callback?.(false, 'Electron がないためプリンターを使えません。PDF に書き出して印刷してください。');
      return;
    }
    printIntoFolder(environment.printer, options, (asPdf) => this.printToPDF(asPdf)).then(
      () => callback?.(true, ''),
      (error: Error) => callback?.(false, error.message),
    );
  }

  setWebRTCIPHandlingPolicy(): void {}

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  focus(): void {
    this.#page?.session.tell('Page.bringToFront');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }
}

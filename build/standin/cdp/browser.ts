import { EventEmitter } from 'node:events';
import { type Chromium, type ChromiumOptions, launchChromium } from './launchChromium.ts';
import { Page } from './page.ts';
import type { Protocol } from './protocol.ts';
import type { Session } from './session.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A request that waits for a decision, with the page that makes it, if it is one of ours. */
export interface PausedRequest {
  readonly paused: Protocol.Fetch.requestPausedPayload;
  readonly page: Page | undefined;
  readonly session: Session;
}

/**
 * One running Chromium. Requests are held at the browser, not at its pages: those of workers, of redirects and of a
 * window that is about to open are among them.
 */
export class Browser extends EventEmitter<{ request: [request: PausedRequest]; closed: [] }> {
  readonly #chromium: Chromium;
  readonly #headless: boolean;
  readonly #pages = new Set<Page>();
  /** Pages that this process asked for by window.open, by the marked address that they were asked with. */
  readonly #expected = new Map<string, (page: Page) => void>();
  #firstWindow: Page | null = null;
  #marks = 0;
  closed = false;

  private constructor(chromium: Chromium, headless: boolean) {
    super();
    this.#chromium = chromium;
    this.#headless = headless;
  }

  static async launch(options: ChromiumOptions): Promise<Browser> {
    const browser = new Browser(await launchChromium(options), options.firstWindow === null);
    await browser.#start();
    return browser;
  }

  get root(): Session {
    return this.#chromium.connection.root;
  }

  get debugPort(): number | null {
    return this.#chromium.debugPort;
  }

  async #start(): Promise<void> {
    this.#chromium.connection.once('closed', () => {
      this.closed = true;
      this.emit('closed');
    });
    const first = Promise.withResolvers<void>();
    this.root.on('Target.attachedToTarget', (attached) => {
      this.#targetAttached(attached);
      first.resolve();
    });
    this.root.on('Fetch.requestPaused', (paused) => {
      this.emit('request', { paused, page: this.#pageOfFrame(paused.frameId), session: this.root });
    });
    await this.root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await this.root.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }],
    });
    if (!this.#headless) await first.promise;
  }

  #pageOfFrame(frameId: string): Page | undefined {
    for (const page of this.#pages) if (page.frames.get(frameId)) return page;
    return undefined;
  }

  #targetAttached({ sessionId, targetInfo }: Protocol.Target.attachedToTargetPayload): void {
    const { connection } = this.#chromium;
    const session = connection.session(sessionId);
    if (!session) return;
    const opener = [...this.#pages].find(({ targetId }) => targetId === targetInfo.openerId);
    const opening = opener?.nextOpening();
    const mine = opening ? this.#expected.get(opening.url) : this.#expected.get(targetInfo.url);
    const isFirst = !this.#headless && this.#firstWindow === null && this.#pages.size === 0;
    if (!opening && !mine && !isFirst) {
      // A page that another client of the protocol opened is that client's.
      session.tell('Runtime.runIfWaitingForDebugger');
      return;
    }
    const page = new Page(connection, session, targetInfo.targetId);
    this.#pages.add(page);
    page.once('closed', () => this.#pages.delete(page));
    if (mine) mine(page);
    else if (isFirst) this.#firstWindow = page;
    else if (opener && opening) {
      const { url, windowName: name, windowFeatures: features } = opening;
      opener.emit('popup', { page, url, name, features });
    }
  }

  /** @returns a new, empty page, held until it is released. On a desktop it is a window without tabs and address. */
  async newPage(size: PageSize): Promise<Page> {
    const first = this.#firstWindow;
    if (first && !first.closed) {
      this.#firstWindow = null;
      return this.#sized(first, size);
    }
    const mark = `about:blank#standin-${++this.#marks}`;
    const expected = new Promise<Page>((resolve) => this.#expected.set(mark, resolve));
    const neighbour = this.#headless ? undefined : [...this.#pages].find(({ closed }) => !closed);
    const features = `popup,noopener,width=${size.width},height=${size.height}`;
    const open = `void window.open(${JSON.stringify(mark)}, '_blank', ${JSON.stringify(features)})`;
    const asked = neighbour
      ? neighbour.evaluate(open, { isolated: true, userGesture: true })
      : this.root.send('Target.createTarget', { url: mark, newWindow: true });
    // The page that opens it may only be able to answer when the new one is released.
    const page = await Promise.race([expected, asked.then(() => expected)]);
    this.#expected.delete(mark);
    return this.#sized(page, size);
  }

  #sized(page: Page, { width, height }: PageSize): Page {
    if (this.#headless) {
      // A headless window has the size of a browser with its bars: give the page the size of the app's window.
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      page.session.tell('Emulation.setDeviceMetricsOverride', metrics);
    } else this.setBounds(page, { width, height });
    return page;
  }

  /** Without an effect where there is no window. */
  setBounds(page: Page, bounds: Protocol.Browser.Bounds): void {
    this.root
      .send('Browser.getWindowForTarget', { targetId: page.targetId })
      .then(({ windowId }) => this.root.send('Browser.setWindowBounds', { windowId, bounds }))
      .catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#chromium.close();
  }
}

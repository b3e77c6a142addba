import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../build/findChromium.ts';
import { serveGallery } from './serveGallery.ts';

export interface PageOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

export interface GalleryPage {
  readonly page: Page;
  /** What the handlers of this name were given, in order. */
  readonly calls: (name: string) => Promise<readonly (readonly unknown[])[]>;
  readonly forget: () => Promise<void>;
  readonly ime: InputMethod;
}

/** A Japanese input method as Chromium sees one. */
export interface InputMethod {
  readonly compose: (text: string) => Promise<void>;
  readonly commit: (text: string) => Promise<void>;
  /** A key that the input method takes for itself: Enter, arrows, Escape during conversion; as each system names it. */
  readonly key: (code: string) => Promise<void>;
}

export interface Gallery extends GalleryPage {
  readonly browser: Browser;
  /** Shows a page of the gallery afresh. */
  readonly open: (name: string, options?: PageOptions) => Promise<void>;
  /** What went wrong in the browser since it was last asked: errors, broken policies. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The gallery in one window, which all tests of a file share: they take turns. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is needed to test the widgets');
  const [server, browser] = await Promise.all([
    serveGallery(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] }),
  ]);
  const context = await browser.newContext({ locale: 'ja-JP' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(server.address);
  const open = async (name: string, { theme = 'light', width = 1280, height = 720 }: PageOptions = {}) => {
    await page.setViewportSize({ width, height });
    const go = (hash: string) =>
      page.evaluate(
        ([place, look]) => {
          document.documentElement.dataset.theme = look;
          location.hash = place;
        },
        [hash, theme] as const,
      );
    await go('');
    await page.locator('[data-page-name=""]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      window.calls.splice(0);
      sessionStorage.clear();
    });
    await go(name);
    await page.locator(`[data-page-name="${name}"]`).waitFor();
  };
  return {
    browser,
    page,
    open,
    errors: () => errors.splice(0),
    calls: (wanted) =>
      page.evaluate(
        (call) => window.calls.filter(({ name }) => name === call).map(({ args }) => args),
        wanted,
      ),
    forget: () => page.evaluate(() => void window.calls.splice(0)),
    ime: inputMethod(await context.newCDPSession(page)),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

const TAKEN_BY_INPUT_METHOD = 229;

function inputMethod(session: CDPSession): InputMethod {
  const send = async (key: string, code: string) => {
    const taken = { key, code, windowsVirtualKeyCode: TAKEN_BY_INPUT_METHOD };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...taken });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...taken });
  };
  return {
    key: async (code) => {
      await send('Process', code);
      await send(code, code);
    },
    compose: async (text) => {
      await send('Process', 'KeyA');
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text });
    },
  };
}

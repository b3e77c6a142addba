import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const root = path.join(import.meta.dirname, '..', '..');

export interface LaunchOptions {
  /** The built main process; by default the small app of these tests. */
  readonly main?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** By default a new folder, which goes with the app. */
  readonly userData?: string;
}

/** A started program, which may not (yet) have a window. */
export class StartedApp {
  readonly process: ChildProcess;
  readonly userData: string;
  /** Resolves with the exit code; null after a kill. */
  readonly ended: Promise<number | null>;
  output = '';
  readonly #owned: boolean;

  constructor({
    main = path.join(root, 'test/standin/app/main.ts'),
    args = [],
    env = {},
    userData,
  }: LaunchOptions) {
    this.#owned = userData === undefined;
    this.userData = userData ?? mkdtempSync(path.join(os.tmpdir(), 'standin-'));
    const register = path.join(root, 'build/standin/register.ts');
    this.process = spawn(process.execPath, ['--import', register, main, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        STANDIN_HEADLESS: '1',
        STANDIN_USER_DATA: this.userData,
        STANDIN_DEBUG_PORT: '0',
        ...env,
      },
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
    this.ended = once(this.process, 'close').then(([code]: (number | null)[]) => code ?? null);
  }

  /** Resolves once the program has written this; rejects if it ends without. */
  says(text: string | RegExp): Promise<RegExpMatchArray> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const found = this.output.match(text);
        if (found) resolve(found);
      };
      this.process.stdout?.on('data', check);
      this.process.stderr?.on('data', check);
      this.ended.then(() => reject(new Error(`The app ended without saying ${text}:\n${this.output}`)));
      check();
    });
  }

  async end(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill('SIGTERM');
    await this.ended;
    if (this.#owned) rmSync(this.userData, { recursive: true, force: true });
  }
}

/** The program with a client of its browser, as Playwright knows them. */
export interface DrivenApp {
  readonly app: StartedApp;
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** The first window, loaded. */
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts the app without a desktop and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<DrivenApp> {
  const app = new StartedApp(options);
  try {
    const [, port] = await app.says(/debug port (\d+)/);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no context');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.waitForURL('https://main.app.invalid/**');
    return { app, browser, context, page, close: () => app.end() };
  } catch (error) {
    await app.end();
    throw error;
  }
}

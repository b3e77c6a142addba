import { EventEmitter } from 'node:events';
import path from 'node:path';
import { closeBrowsers } from './browsers.ts';
import { environment } from './environment.ts';
import type { EventsOf, Named } from './mirrors.ts';
import { openWindows } from './openWindows.ts';
import { type Preventable, preventable } from './preventable.ts';
import { SingleInstanceLock } from './singleInstanceLock.ts';
import { userFolders } from './userFolders.ts';

type Events = EventsOf<
  Electron.App,
  {
    ready: [];
    'window-all-closed': [];
    'before-quit': [event: Preventable<object>];
    'will-quit': [event: Preventable<object>];
    quit: [event: object, exitCode: number];
    activate: [];
    'second-instance': [event: object, argv: string[], workingDirectory: string, additionalData: unknown];
    'web-contents-created': [event: object, contents: object];
    'browser-window-created': [event: object, window: object];
  }
>;

type Mirrored = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getName'
  | 'getLocale'
  | 'isPackaged'
  | 'quit'
  | 'exit'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'enableSandbox'
  | 'setAppUserModelId'
> &
  Named<Electron.App, 'commandLine'>;

/** Mirror of `app.commandLine`: what the program was started with and what it adds; Chromium does not get it. */
class StandinCommandLine
  implements Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>
{
  readonly #switches = new Map(
    process.argv.slice(2).flatMap((argument): [string, string][] => {
      const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
      return name === undefined ? [] : [[name, value]];
    }),
  );

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }
}

/** Mirror of `app`. */
class StandinApp extends EventEmitter<Events> implements Mirrored {
  readonly isPackaged = false;
  readonly commandLine = new StandinCommandLine();
  readonly #paths = new Map<string, string>(Object.entries(userFolders()));
  readonly #lock = new SingleInstanceLock(environment.userData);
  /** As in Electron, the module of the program has run (up to its first await) before the app is ready. */
  readonly #ready = new Promise<void>((resolve) => setImmediate(resolve));
  #isReady = false;
  #quitting = false;

  constructor() {
    super();
    this.#paths.set('userData', environment.userData);
    this.#paths.set('sessionData', environment.userData);
    this.#paths.set('logs', path.join(environment.userData, 'logs'));
    this.#paths.set('exe', process.execPath);
    this.#ready.then(() => {
      this.#isReady = true;
      this.emit('ready');
    });
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => this.quit());
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    const folder = this.#paths.get(name);
    if (folder === undefined) throw new Error(`Failed to get '${name}' path`);
    return folder;
  }

  setPath(name: string, folder: string): void {
    this.#paths.set(name, folder);
    if (name === 'userData') environment.userData = folder;
  }

  getVersion(): string {
    return environment.version;
  }

  getName(): string {
    return environment.name;
  }

  getLocale(): string {
    return 'ja';
  }

  /** The sandbox of Chromium is on wherever it can be: not for root. */
  enableSandbox(): void {}

  setAppUserModelId(): void {}

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    return this.#lock.request(additionalData ?? {}, ({ argv, workingDirectory, additionalData: data }) => {
      this.emit('second-instance', {}, argv, workingDirectory, data);
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.held;
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release();
  }

  /** The last window has closed; the end of the program is the program's decision, or ours if it has none. */
  allWindowsClosed(): void {
    if (this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  quit(): void {
    if (this.#quitting) return;
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    this.#closeWindows().then((closed) => {
      const last = preventable({});
      if (closed) this.emit('will-quit', last);
      if (closed && !last.defaultPrevented) this.exit(0);
      else this.#quitting = false;
    });
  }

  async #closeWindows(): Promise<boolean> {
    const closed = await Promise.all([...openWindows].map((window) => window.closed()));
    return closed.every(Boolean);
  }

  exit(exitCode = 0): void {
    this.#quitting = true;
    this.emit('quit', {}, exitCode);
    Promise.all([closeBrowsers(), this.#lock.delivered()]).finally(() => {
      this.#lock.release();
      process.exit(exitCode);
    });
  }
}

export const app = new StandinApp();

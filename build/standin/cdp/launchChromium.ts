import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Connection } from './connection.ts';

export interface ChromiumOptions {
  readonly program: string;
  /** Folder of the profile; one running browser per folder. */
  readonly profile: string;
  /** The address that a first, bare window opens with; null for a browser without any window on the desktop. */
  readonly firstWindow: string | null;
  /** A port for further clients of the protocol: 0 lets Chromium choose; null for none. */
  readonly debugPort: number | null;
}

export interface Chromium {
  readonly connection: Connection;
  /** The port on which further clients are answered, null if none was asked for. */
  readonly debugPort: number | null;
  /** Asks the browser to end, and makes it if it does not within five seconds. */
  close(): Promise<void>;
}

/**
 * Nothing of a browser but its windows. `host-resolver-rules` and `no-proxy-server` leave it no way into the network,
 * whatever its own services try; the machine itself stays reachable for the development server.
 */
const switches = [
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  // A window of the app is never a background tab: it must not be slowed down while another covers it.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-back-forward-cache',
  '--disable-hang-monitor',
  '--hide-crash-restore-bubble',
  // As in Electron, window.open is refused by the app's handler or not at all.
  '--disable-popup-blocking',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--lang=ja',
  // Keeps Chromium from warning of the switches above in a bar of its own.
  '--test-type',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame,HttpsUpgrades,GlobalMediaControls,LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
];

/** A browser offers to translate, to remember and to fill in; a program's window must not keep what is typed into it. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
};

/** A new profile with the preferences; an existing one has them. */
function prepareProfile(folder: string): void {
  const file = path.join(folder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

function commandLine(options: ChromiumOptions): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...switches,
    `--user-data-dir=${options.profile}`,
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(options.debugPort === null ? [] : [`--remote-debugging-port=${options.debugPort}`]),
    ...(options.firstWindow === null
      ? ['--headless', '--hide-scrollbars', '--mute-audio', '--no-startup-window']
      : [`--app=${options.firstWindow}`]),
  ];
}

function kill(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    // The whole group, of which it is the leader: its wrapper script and its own children.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Resolves with the port once Chromium has announced it on its standard error. */
function announcedPort(output: Readable): Promise<number> {
  return new Promise((resolve) => {
    let text = '';
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(text)?.[1];
      if (port !== undefined) resolve(Number(port));
      text = text.slice(-4000);
    });
  });
}

/** Starts the browser and waits until it answers. Rejects, with the end of what it wrote, if it does not start. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  prepareProfile(options.profile);
  const child = spawn(options.program, commandLine(options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString('utf8')).slice(-4000);
  });
  const killNow = (): void => kill(child);
  process.once('exit', killNow);
  exited.then(() => process.off('exit', killNow));

  const connection = new Connection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const port = options.debugPort === null || !child.stderr ? null : announcedPort(child.stderr);
  const failed = Promise.race([exited, once(connection, 'closed')]).then(() => {
    throw new Error(`${options.program} did not start:\n${complaint}`);
  });
  const answered = connection.root.send('Browser.getVersion').then(
    () => port,
    () => failed,
  );
  return {
    connection,
    debugPort: await Promise.race([answered, failed]),
    close: async () => {
      connection.root.tell('Browser.close');
      const impatience = setTimeout(killNow, 5000);
      await exited;
      clearTimeout(impatience);
    },
  };
}

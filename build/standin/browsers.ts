import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../findChromium.ts';
import { Browser } from './cdp/browser.ts';
import { environment } from './environment.ts';
import { presetPermissions } from './permissions.ts';
import { handleRequest } from './requests.ts';

/** A bare window until the app's page is there, in the colours of neither theme; ASCII, as it is a command line. */
const emptyWindow = `data:text/html,<title>${encodeURIComponent(environment.name)}</title>`;

const running = new Map<'visible' | 'hidden', Promise<Browser>>();

/** For a process that wants to drive the windows, as the end-to-end tests do. */
function announcePort(port: number): void {
  const file = path.join(environment.userData, 'debug-port');
  mkdirSync(environment.userData, { recursive: true });
  writeFileSync(`${file}.new`, String(port));
  renameSync(`${file}.new`, file);
  console.error(`stand-in: debug port ${port}`);
}

async function launch(kind: 'visible' | 'hidden'): Promise<Browser> {
  const program = findChromium();
  if (program === null) throw new Error('stand-in: no Chromium on this machine (CHROMIUM_PATH names one)');
  const visible = kind === 'visible';
  const browser = await Browser.launch({
    program,
    profile: path.join(environment.userData, visible ? 'chromium' : 'chromium-hidden'),
    firstWindow: visible && !environment.headless ? emptyWindow : null,
    debugPort: visible ? environment.debugPort : null,
  });
  browser.on('request', handleRequest);
  browser.once('closed', () => running.delete(kind));
  await presetPermissions(browser.root);
  if (browser.debugPort !== null) announcePort(browser.debugPort);
  return browser;
}

/**
 * The browser for windows of this kind, started when the first one opens. On a desktop hidden windows need a browser
 * of their own, because that of the visible ones cannot hide; without a desktop there is only one.
 */
export function browserFor(kind: 'visible' | 'hidden'): Promise<Browser> {
  const key = environment.headless ? 'visible' : kind;
  const existing = running.get(key);
  if (existing) return existing;
  const starting = launch(key);
  running.set(key, starting);
  return starting;
}

/** Ends every browser, however far it has come. */
export async function closeBrowsers(): Promise<void> {
  await Promise.allSettled([...running.values()].map(async (browser) => (await browser).close()));
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type DrivenApp, type LaunchOptions, launchApp, StartedApp } from './launchApp.ts';

const started: { end(): Promise<void> }[] = [];
async function launch(options: LaunchOptions = {}): Promise<DrivenApp> {
  const driven = await launchApp(options);
  started.push(driven.app);
  return driven;
}

afterEach(async () => {
  for (const app of started.splice(0).reverse()) await app.end();
});

/** Processes whose command line names the app's folder: its browser's and their children's. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc').filter((entry) => {
    try {
      return (
        /^\d+$/.test(entry) && readFileSync(path.join('/proc', entry, 'cmdline'), 'utf8').includes(folder)
      );
    } catch {
      return false;
    }
  });
}

test('closing the last window ends the program, in order, and leaves nothing running', async () => {
  const { app, page } = await launch();
  const port = readFileSync(path.join(app.userData, 'debug-port'), 'utf8');
  expect(app.output).toContain(`debug port ${port}`);
  await app.says('window is open');
  await page.close();
  expect(await app.ended).toBe(0);
  expect(app.output).toMatch(/asked to close\nbefore quit\nwill quit\n/);
  expect(processesOf(app.userData)).toEqual([]);
});

test('a window that is shown once it is ready, and does not want to close, stays', async () => {
  const { app, page } = await launch({ env: { STANDIN_TEST_SHOW: 'later', STANDIN_TEST_KEEP_OPEN: '1' } });
  app.process.kill('SIGTERM');
  await app.says('asked to close');
  expect(await page.title()).toBe('第一の頁');
  app.process.kill('SIGKILL');
});

test.each(['SIGTERM', 'SIGKILL'] as const)('after %s no process is left', async (signal) => {
  const { app } = await launch();
  expect(processesOf(app.userData).length).toBeGreaterThan(1);
  app.process.kill(signal);
  expect(await app.ended).toBe(signal === 'SIGKILL' ? null : 0);
  await expect.poll(() => processesOf(app.userData), { timeout: 10_000 }).toEqual([]);
});

test('a second start tells the first one and goes; after a crash the next one is the first', async () => {
  const { app } = await launch();
  const second = new StartedApp({ userData: app.userData, args: ['/保管庫/島根'] });
  started.push(second);
  await app.says(`second instance with /保管庫/島根 in ${process.cwd()}`);
  expect(await second.ended).toBe(0);
  expect(second.output).toBe('another instance is running\n');
  app.process.kill('SIGKILL');
  await app.ended;
  const third = await launch({ userData: app.userData });
  expect(await third.page.title()).toBe('第一の頁');
  expect(third.app.output).not.toContain('another instance');
});

test('without a browser it says so and fails', async () => {
  const app = new StartedApp({ env: { CHROMIUM_PATH: '/nowhere/chromium' } });
  started.push(app);
  expect(await app.ended).toBe(1);
  expect(app.output).toContain('no Chromium on this machine');
});

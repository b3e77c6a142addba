import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrivenApp, launchApp } from './launchApp.ts';
import { type OutsideServer, outsideServer } from './outsideServer.ts';

/** An app without guards must be seen to be without: otherwise no test of the real app's guards could fail. */
let driven: DrivenApp;
let outside: OutsideServer;
let origin: string;

beforeAll(async () => {
  outside = await outsideServer();
  origin = outside.origin;
  driven = await launchApp({ env: { STANDIN_TEST_GUARDS: 'none' } });
});
afterAll(async () => {
  await driven.close();
  outside.close();
});

test('a request to elsewhere gets there', async () => {
  const answer = await driven.page.evaluate(async (url) => (await fetch(url)).text(), origin);
  expect(answer).toBe('外');
});

test('a permission is granted', async () => {
  expect(await driven.page.evaluate(() => Notification.requestPermission())).toBe('granted');
});

test('a window that a page opens is there, and is one of the app', async () => {
  const opened = driven.context.waitForEvent('page');
  await driven.page.evaluate((url) => void window.open(url), `${origin}/other`);
  const other = await opened;
  await other.waitForURL(`${origin}/other`);
  expect(await other.textContent('body')).toBe('外');
  await other.close();
});

test('the window goes elsewhere', async () => {
  await driven.page.evaluate((url) => location.assign(url), `${origin}/away`);
  await driven.page.waitForURL(`${origin}/away`);
  expect(outside.reached).toContain('/away');
});

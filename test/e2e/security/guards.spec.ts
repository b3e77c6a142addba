/** The window has no way out: whatever a page tries, the program is asked, and refuses. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { DrivenApp } from '../../standin/launchApp.ts';
import { home, launchProgram } from './launchProgram.ts';

let driven: DrivenApp;
let outside: Server;
let elsewhere: string;
/** Paths that anyone asked of the server outside. */
let reached: string[] = [];

test.beforeAll(async () => {
  outside = createServer((request, response) => {
    reached.push(request.url ?? '');
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' })
      .end('outside');
  });
  await once(outside.listen(0, '127.0.0.1'), 'listening');
  elsewhere = `127.0.0.1:${(outside.address() as AddressInfo).port}`;
  driven = await launchProgram();
});
test.afterAll(async () => {
  await driven.close();
  outside.close();
});
test.beforeEach(() => {
  reached = [];
});

const away = () => [
  `http://${elsewhere}/away`,
  'https://example.invalid/',
  'file:///etc/passwd',
  'data:text/html,away',
  'https://files.app.invalid/',
  'https://print.app.invalid/',
  'https://other.app.invalid/',
  'https://main.app.invalid/licences.json',
  'view-source:https://main.app.invalid/',
  'chrome://version/',
];

test('it stays where it is, whatever address a page sends it to', async () => {
  const { page } = driven;
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  for (const address of away()) {
    await page.evaluate((url) => {
      try {
        location.assign(url);
      } catch {
        // An address that the browser itself does not let pages ask for.
      }
    }, address);
    expect(await settled()).toBe(true);
  }
  expect(page.url().startsWith(home)).toBe(true);
  expect(reached).toEqual([]);
});

/** Whether the document is still the one that was marked, after the browser has had its turn. */
const settled = () =>
  driven.page.evaluate(async () => {
    await fetch('/licences.json');
    await new Promise((resolve) => setTimeout(resolve));
    return Reflect.get(window, 'sameDocument') === true;
  });

test('links, forms and refreshes lead nowhere', async () => {
  const { page } = driven;
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  await page.evaluate((host) => {
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = `<a href="http://${host}/link">x</a><form action="http://${host}/form"></form>
      <form method="dialog" action="http://${host}/dialog"></form>`;
    holder.querySelector('a')?.click();
    for (const form of holder.querySelectorAll('form')) form.requestSubmit();
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = `0;url=http://${host}/refresh`;
    document.head.append(refresh);
    holder.remove();
    refresh.remove();
  }, elsewhere);
  expect(await settled()).toBe(true);
  expect(reached).toEqual([]);
});

test('no window opens', async () => {
  const { context, page } = driven;
  const opened = await page.evaluate(
    (addresses) => addresses.map((url) => window.open(url, '_blank', 'noopener=no') !== null),
    [...away(), '/', 'about:blank'],
  );
  expect(opened.length).toBeGreaterThan(10);
  expect(await settled()).toBe(true);
  await expect.poll(() => context.pages().length).toBe(1);
  expect(reached).toEqual([]);
});

test('no request leaves, by whatever means', async () => {
  const outcomes = await driven.page.evaluate(async (host) => {
    const failure = (attempt: () => Promise<unknown>) =>
      attempt().then(
        () => 'arrived',
        () => 'refused',
      );
    const socket = () =>
      new Promise((resolve, reject) => {
        const opened = new WebSocket(`ws://${host}/socket`);
        opened.onopen = resolve;
        opened.onerror = reject;
      });
    const events = () =>
      new Promise((resolve, reject) => {
        const source = new EventSource(`http://${host}/events`);
        source.onopen = resolve;
        source.onerror = reject;
      });
    const beacon = async () => navigator.sendBeacon(`http://${host}/beacon`, 'x');
    const link = (rel: string) => async () => {
      const element = Object.assign(document.createElement('link'), { rel, href: `http://${host}/${rel}` });
      document.head.append(element);
      await new Promise((_, reject) => {
        element.onerror = reject;
        setTimeout(reject);
      });
    };
    const attempts: (() => Promise<unknown>)[] = [
      () => fetch(`http://${host}/fetch`),
      () => fetch(`http://${host}/opaque`, { mode: 'no-cors' }),
      () => fetch('https://example.invalid/'),
      () => fetch('file:///etc/passwd'),
      () => fetch('https://other.app.invalid/'),
      () => fetch('https://print.app.invalid/'),
      socket,
      events,
      link('prefetch'),
      link('preload'),
      link('preconnect'),
    ];
    await beacon();
    return Promise.all(attempts.map(failure));
  }, elsewhere);
  expect(new Set(outcomes)).toEqual(new Set(['refused']));
  expect(reached).toEqual([]);
});

test('no request leaves even from a page that has no policy', async () => {
  const session = await driven.context.newCDPSession(driven.page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await driven.page.reload();
  const { inline, outcomes } = await driven.page.evaluate(async (host) => {
    const script = Object.assign(document.createElement('script'), { textContent: 'window.inline = true' });
    document.head.append(script);
    const load = (tag: 'img' | 'script' | 'link', address: string) => () =>
      new Promise((resolve, reject) => {
        const element = document.createElement(tag);
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
        else element.src = address;
        document.head.append(element);
      });
    const attempts: (() => Promise<unknown>)[] = [
      () => fetch(`http://${host}/fetch`),
      () => fetch(`http://${host}/opaque`, { mode: 'no-cors' }),
      () => fetch(`http://${host}/post`, { method: 'POST', body: 'x' }),
      () => fetch('https://example.invalid/'),
      () => fetch('file:///etc/passwd'),
      load('img', `http://${host}/image`),
      load('script', `http://${host}/script`),
      load('link', `http://${host}/style`),
    ];
    navigator.sendBeacon(`http://${host}/beacon`, 'x');
    const outcomes = await Promise.all(
      attempts.map((attempt) =>
        attempt().then(
          () => 'arrived',
          () => 'refused',
        ),
      ),
    );
    return { inline: Reflect.has(window, 'inline'), outcomes };
  }, elsewhere);
  // The control: there really was no policy.
  expect(inline).toBe(true);
  expect(new Set(outcomes)).toEqual(new Set(['refused']));
  expect(reached).toEqual([]);
  await session.detach();
  await driven.page.reload();
});

const permissions = [
  'camera',
  'clipboard-read',
  'geolocation',
  'microphone',
  'midi',
  'notifications',
  'persistent-storage',
  'screen-wake-lock',
] as const;

for (const permission of permissions) {
  test(`the permission ${permission} is refused`, async () => {
    const state = await driven.page.evaluate(
      async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      permission,
    );
    expect(state).toBe('denied');
  });
}

test('whoever asks for a permission all the same is refused', async () => {
  const answers = await driven.page.evaluate(async () => {
    const refusal = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'granted',
        (error: { name?: string; code?: number }) => error.name ?? error.code,
      );
    return {
      notifications: await Notification.requestPermission(),
      clipboard: await refusal(navigator.clipboard.readText()),
      place: await refusal(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
    };
  });
  expect(answers).toEqual({ notifications: 'denied', clipboard: 'NotAllowedError', place: 1 });
});

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DrivenApp, launchApp } from './launchApp.ts';
import { type OutsideServer, outsideServer } from './outsideServer.ts';

interface Desk {
  invoke(channel: string, ...values: unknown[]): Promise<unknown>;
  countFrom(from: number): Promise<number[]>;
}
declare global {
  interface Window {
    testDesk: Desk;
  }
}

let driven: DrivenApp;
let outside: OutsideServer;
const page = () => driven.page;
const invoke = (channel: string, ...values: unknown[]): Promise<unknown> =>
  page().evaluate(([name, args]) => window.testDesk.invoke(name, ...args), [channel, values] as const);

beforeAll(async () => {
  outside = await outsideServer();
  driven = await launchApp({ env: { STANDIN_TEST_OUTSIDE: outside.origin } });
});
afterAll(async () => {
  await driven.close();
  outside.close();
});
beforeEach(async () => {
  await invoke('seen');
});

describe('calls between window and program', () => {
  test('values arrive as they were sent, in both directions', async () => {
    const value = { 氏名: '髙橋﨑 𠮷', none: null, list: [1, 2.5, true, ''], inner: { a: {} } };
    expect(await invoke('echo', value, 'ふたつめ')).toEqual([value, 'ふたつめ']);
    expect(await invoke('nothing')).toBeUndefined();
    expect(await page().evaluate(() => window.testDesk.invoke('kinds', undefined, null))).toEqual([
      'undefined',
      'object',
    ]);
  });

  test('a megabyte arrives whole', async () => {
    const text = '議事録'.repeat(350_000);
    expect(await invoke('echo', text)).toEqual([text]);
  });

  test('the program can send messages on its own, in order', async () => {
    expect(await page().evaluate(() => window.testDesk.countFrom(5))).toEqual([5, 6, 7]);
  });

  test('a failure reaches the window in the words of Electron', async () => {
    await expect(invoke('fail')).rejects.toThrow(
      "Error invoking remote method 'fail': RangeError: 委員が定数を超えています",
    );
    await expect(invoke('no such')).rejects.toThrow(
      "Error invoking remote method 'no such': Error: No handler registered for 'no such'",
    );
  });

  test('what does not survive JSON is refused, with the place where it is', async () => {
    await expect(page().evaluate(() => window.testDesk.invoke('echo', { a: [new Date()] }))).rejects.toThrow(
      'argument 1.a[0] does not survive JSON',
    );
    await expect(page().evaluate(() => window.testDesk.invoke('echo', 1, Number.NaN))).rejects.toThrow(
      'argument 2 ',
    );
    await expect(invoke('answer with a date')).rejects.toThrow('payload.held does not survive JSON');
  });

  test('the window cannot call but through what the preload gives it', async () => {
    const found = await page().evaluate(() => [
      typeof Reflect.get(window, '__standin'),
      typeof Reflect.get(window, 'require'),
    ]);
    expect(found).toEqual(['undefined', 'undefined']);
  });

  test('a call of the window comes from its main frame', async () => {
    expect(await invoke('sender')).toEqual({ isMainFrame: true, url: 'app://main/' });
  });

  test.each(['frame.html', 'frame.html?sandboxed'])('a call of %s inside it does not', async (name) => {
    const url = `https://files.app.invalid/${name}`;
    const frame = page().frame({ url });
    const answer = await frame?.evaluate(
      () =>
        new Promise((resolve) => {
          Reflect.set(window, '__standinReceive', resolve);
          Reflect.get(
            window,
            '__standin',
          )(JSON.stringify({ kind: 'invoke', id: 1, channel: 'sender', args: [] }));
        }),
    );
    expect(answer).toMatchObject({ value: { v: { isMainFrame: false, url: `app://files/${name}` } } });
  });
});

describe("the app's own scheme", () => {
  const fetched = (url: string): Promise<unknown> =>
    page().evaluate(async (address) => {
      const response = await fetch(address);
      return { ...(await response.json()), answeredBy: response.headers.get('x-answered-by') };
    }, url);

  test('its handler sees addresses and origins of the scheme, the page its headers', async () => {
    expect(await fetched('https://files.app.invalid/a?b=日本')).toEqual({
      url: 'app://files/a?b=%E6%97%A5%E6%9C%AC',
      origin: 'app://main',
      method: 'GET',
      answeredBy: 'the app',
    });
  });

  test('a redirect within the scheme is followed', async () => {
    expect(await fetched('https://files.app.invalid/asked')).toMatchObject({ url: 'app://files/asked' });
    await expect(fetched('https://files.app.invalid/moved')).rejects.toThrow('Failed to fetch');
  });

  test("another host's answer stays closed unless it lets this one in", async () => {
    await expect(fetched('https://files.app.invalid/closed')).rejects.toThrow('Failed to fetch');
  });

  test('its content security policy holds', async () => {
    await expect(fetched('https://other.app.invalid/')).rejects.toThrow('Failed to fetch');
    expect(await invoke('seen')).toEqual([]);
  });

  test('response headers pass through onHeadersReceived', async () => {
    expect(await page().evaluate(async () => (await fetch('/size')).headers.get('x-seen'))).toBe('yes');
  });

  test('a file of 50 MB comes through, and a body of 5 MB goes up', async () => {
    const down = await page().evaluate(async () => {
      const bytes = new Uint8Array(await (await fetch('https://files.app.invalid/large')).arrayBuffer());
      return [bytes.length, bytes[0], bytes.at(-1)];
    });
    expect(down).toEqual([50 * 1024 * 1024, 7, 7]);
    const up = await page().evaluate(async () => {
      const response = await fetch('/size', { method: 'POST', body: new Uint8Array(5_000_000) });
      return response.json();
    });
    expect(up).toBe(5_000_000);
  });
});

describe("the app's guards are asked", () => {
  afterEach(() => {
    expect(outside.reached.splice(0)).toEqual([]);
  });

  test('a request to elsewhere is refused by onBeforeRequest', async () => {
    const result = await page().evaluate((url) => fetch(url).catch(String), `${outside.origin}/secret`);
    expect(result).toBe('TypeError: Failed to fetch');
    expect(await invoke('seen')).toEqual([`request xhr ${outside.origin}/secret`]);
  });

  test('a request of a worker is one of them', async () => {
    await page().evaluate(
      () =>
        new Promise((resolve) => {
          const worker = new Worker('/worker.js');
          worker.onmessage = resolve;
        }),
    );
    expect(await invoke('seen')).toEqual([`request xhr ${outside.origin}/worker`]);
  });

  test('the window does not go elsewhere, a page that may be gone to is', async () => {
    await page().evaluate((url) => location.assign(url), `${outside.origin}/away`);
    await expect
      .poll(() => invoke('seen'))
      .toEqual([`frame main ${outside.origin}/away`, `navigate ${outside.origin}/away`]);
    expect(page().url()).toBe('https://main.app.invalid/');
    await page().evaluate(() => location.assign('/second.html'));
    await page().waitForURL('**/second.html');
    expect(await page().title()).toBe('第二の頁');
    await page().evaluate(() => location.assign('/'));
    await expect.poll(() => invoke('seen')).toContain('navigate app://main/');
  });

  test('nor by a redirect', async () => {
    await page().evaluate(() => location.assign('/leave'));
    await expect.poll(() => invoke('seen')).toContain(`redirect ${outside.origin}/`);
    expect(page().url()).toBe('https://main.app.invalid/second.html');
  });

  test('a frame inside the window goes only where it may', async () => {
    await page().evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://files.app.invalid/other.html';
      document.body.append(frame);
    });
    await expect.poll(() => invoke('seen')).toEqual(['frame inner app://files/other.html']);
  });

  test.each([
    ['window.open', (url: string) => void window.open(url)],
    ['window.open without a way back', (url: string) => void window.open(url, '', 'noopener')],
    [
      'a link to another window',
      (url: string) => {
        const link = document.createElement('a');
        Object.assign(link, { href: url, target: '_blank' }).click();
      },
    ],
  ])('%s opens nothing', async (_, open) => {
    await page().evaluate(open, `${outside.origin}/blank`);
    await expect.poll(() => invoke('seen')).toEqual([`window ${outside.origin}/blank`]);
    await expect.poll(() => driven.context.pages().length).toBe(1);
  });

  test('a permission is given when the app gives it, and only then', async () => {
    const asked = await page().evaluate(async () => ({
      notification: await Notification.requestPermission(),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(resolve, ({ message }) => resolve(message));
      }),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).catch(() => 'refused'),
      known: (await navigator.permissions.query({ name: 'geolocation' })).state,
    }));
    expect(asked).toEqual({
      notification: 'denied',
      place: 'User denied Geolocation',
      camera: 'refused',
      known: 'denied',
    });
    await page().evaluate(() => navigator.clipboard.writeText('資料'));
    await expect(page().evaluate(() => navigator.clipboard.readText())).rejects.toThrow('NotAllowedError');
    expect(await invoke('seen')).toEqual(
      ['notifications', 'geolocation', 'media', 'clipboard-sanitized-write', 'clipboard-read'].map(
        (permission) =>
          `permission ${permission} ${page().url().replace('https://main.app.invalid', 'app://main')}`,
      ),
    );
  });
});

test('a hidden window prints to PDF in the page size of its style sheet, tagged and with an outline', async () => {
  const file = path.join(driven.app.userData, 'paper.pdf');
  const pdf = Buffer.from(String(await invoke('print', 'app://main/print.html')), 'base64');
  writeFileSync(file, pdf);
  expect(pdf.includes('/Outlines')).toBe(true);
  const information = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(information).toMatch(/Title: +資料/);
  expect(information).toMatch(/Tagged: +yes/);
  expect(information).toMatch(/Pages: +2/);
  // 182 × 257 mm in points, rounded by Chromium to its pixels of 1/96 inch
  expect(information).toMatch(/Page size: +516 x 729.12 pts/);
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toMatch(/Agenda\s+\f\s*Roster/);
  await expect.poll(() => driven.context.pages().length).toBe(1);
});

test('the window takes on the colours that the app chooses, and has the size that it asks for', async () => {
  const isDark = () => page().evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await invoke('dark', true);
  expect(await isDark()).toBe(true);
  await invoke('dark', false);
  expect(await isDark()).toBe(false);
  expect(await page().evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 720]);
});

test('what only a desktop could open is refused in words', async () => {
  expect(await invoke('reveal', '/資料.pdf')).toBe('Electron がないため「/資料.pdf」を開けません。');
  expect(driven.app.output).toContain('not opened: /資料.pdf');
});

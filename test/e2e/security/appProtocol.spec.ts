import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { InputOf, OutputOf } from '../../../shared/contract/channel.ts';
import type { AppContract, ChannelName } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { paperPath } from '../../../shared/paper/paperPath.ts';
import type { DrivenApp } from '../../standin/launchApp.ts';
import { launchProgram } from './launchProgram.ts';

let driven: DrivenApp;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'library-'));
  driven = await launchProgram();
});
// The program first: while it runs, it may still be writing the copies of its library.
test.afterAll(async () => {
  await driven.close();
  await rm(folder, { recursive: true });
});

/** Status and body of what the page gets from its own host for a path, spelled exactly so. */
const get = (address: string): Promise<{ status: number; body: string }> =>
  driven.page.evaluate(async (url) => {
    const answer = await fetch(url);
    return { status: answer.status, body: await answer.text() };
  }, address);

for (const address of [
  '/..%2f..%2fpackage.json',
  '/%2e%2e%2felectron%2fmain.js',
  '/%2e%2e/electron/main.js',
  '/..%5c..%5cpackage.json',
  '/assets/..%2f..%2felectron%2fmain.js',
  '/fonts/..%2felectron%2fmain.js',
  '/fonts/%2e%2e%2f%2e%2e%2fpackage.json',
  '/fonts/..%2frenderer-secret',
  '/%2fetc%2fpasswd',
  '/C:%5cWindows%5cwin.ini',
  '/index.html%00.js',
  '/%',
  '/%ff',
  '/assets',
  '/fonts/',
  '/no-such-file.js',
]) {
  test(`the address ${address} reaches no file`, async () => {
    const { status, body } = await get(address);
    expect([404, 500]).toContain(status);
    expect(body).toBe('');
  });
}

for (const [address, kind] of [
  ['/', 'text/html; charset=utf-8'],
  ['/licences.json', 'application/json; charset=utf-8'],
  ['/fonts/BIZUDPGothic-OFL.txt', 'text/plain; charset=utf-8'],
  ['/papers/none.pdf', 'text/plain;charset=UTF-8'],
  ['/no-such-file.js', 'text/plain;charset=UTF-8'],
] as const) {
  test(`${address} comes as ${kind}, and the browser must not guess otherwise`, async () => {
    const headers = await driven.page.evaluate(async (url) => {
      const answer = await fetch(url);
      return [answer.headers.get('content-type'), answer.headers.get('x-content-type-options')];
    }, address);
    expect(headers).toEqual([kind, 'nosniff']);
  });
}

for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
  test(`nothing can be sent by ${method}`, async () => {
    const status = await driven.page.evaluate(
      async (name) => (await fetch('/', { method: name })).status,
      method,
    );
    expect(status).toBe(405);
  });
}

test('papers are PDF and nothing else; files of the library come from a host of their own, to be shown and never to be run', async () => {
  await call('sample.create', { folder: path.join(folder, 'sample') });
  const [meeting] = await call('meeting.list', {});
  if (!meeting) throw new Error('The sample has no meeting');
  const { papers } = await call('packet.get', { meetingId: meeting.id });
  const [first] = papers;
  if (!first || first.paper.kind === 'attachment') throw new Error('The sample has no papers');
  const printed = await driven.page.evaluate(async (url) => {
    const answer = await fetch(url);
    return [answer.headers.get('content-type'), answer.headers.get('x-content-type-options')];
  }, paperPath(first.paper));
  expect(printed).toEqual(['application/pdf', 'nosniff']);
  const { sha256 } = await call('packet.bind', { meetingId: meeting.id, jobId: randomUUID() });
  const address = `https://files.app.invalid/${sha256}`;
  const answered = driven.page.waitForResponse(address);
  const read = await driven.page.evaluate(async (url) => {
    const bytes = await (await fetch(url)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, address);
  expect(read).toBe(sha256);
  expect((await answered).headers()).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'access-control-allow-origin': 'https://main.app.invalid',
  });
});

for (const address of ['/', '/0', `/${'0'.repeat(64)}`, `/${'A'.repeat(64)}`, '/..%2flibrary.db']) {
  test(`the library gives nothing out for ${address.slice(0, 20)}`, async () => {
    const outcome = await driven.page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      `https://files.app.invalid${address}`,
    );
    expect(outcome).toBe('refused');
  });
}

/** Calls the program as its own pages do; throws on a problem. */
async function call<K extends ChannelName>(
  channel: K,
  input: InputOf<AppContract, K>,
): Promise<OutputOf<AppContract, K>> {
  const result = (await driven.page.evaluate(
    ([name, value]) =>
      (window as unknown as { desk: { invoke(...call: unknown[]): Promise<unknown> } }).desk.invoke(
        name,
        value,
      ),
    [channel, input] as const,
  )) as Result<OutputOf<AppContract, K>>;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

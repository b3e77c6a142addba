/** The door between window and program: what passes it, and what does not. */
import { expect, test } from '@playwright/test';
import type { Result } from '../../../shared/contract/result.ts';
import type { DrivenApp } from '../../standin/launchApp.ts';
import { launchProgram } from './launchProgram.ts';

let driven: DrivenApp;
test.beforeAll(async () => {
  driven = await launchProgram();
});
test.afterAll(() => driven.close());

/** The door as code sees it that does not care for types. */
interface LooseDesk {
  invoke(channel: string, input: unknown): Promise<Result<unknown>>;
}
const invoke = (channel: string, input: unknown): Promise<Result<unknown>> =>
  driven.page.evaluate(
    ([name, value]) => (window as unknown as { desk: LooseDesk }).desk.invoke(name, value),
    [channel, input] as const,
  );

test('the door is one object with two functions, and no piece of Node or Electron', async () => {
  const found = await driven.page.evaluate(() => ({
    desk: Object.keys(Reflect.get(window, 'desk')).sort(),
    frozen: Object.isFrozen(Reflect.get(window, 'desk')),
    others: [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'ipcRenderer',
      'electron',
      '__standin',
    ].filter((name) => Reflect.has(window, name)),
  }));
  expect(found).toEqual({ desk: ['invoke', 'onProgress'], frozen: true, others: [] });
});

for (const channel of ['no.such', '', '__proto__', 'constructor', 'toString', 'desk:invoke']) {
  test(`the door does not know the channel "${channel}"`, async () => {
    await expect(invoke(channel, {})).rejects.toThrow('unknown channel');
  });
}

for (const [channel, input] of [
  ['host.setTheme', { theme: '紫' }],
  ['host.setTheme', null],
  ['host.setTheme', []],
  ['host.chooseFolder', { title: 1 }],
  ['library.open', { folder: 7 }],
  ['library.open', {}],
  ['council.list', 'x'],
] as const) {
  test(`${channel} refuses ${JSON.stringify(input)} as input, with a problem and not with a failure`, async () => {
    expect(await invoke(channel, input)).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  });
}

/**
 * Speaks to the program past the preload, as code could that has broken out of the page: from the top frame or from
 * one inside it.
 */
async function callPastPreload(frame: 'top' | 'inner', call: unknown): Promise<unknown> {
  const session = await driven.context.newCDPSession(driven.page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { id: frameId } = (frame === 'top' ? frameTree : frameTree.childFrames?.[0])?.frame ?? { id: '' };
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      executionContextId,
      awaitPromise: true,
      returnByValue: true,
      arguments: [{ value: call }],
      functionDeclaration: `(call) => new Promise((resolve) => {
        globalThis.__standinReceive = ({ value, message }) => resolve(value?.v ?? message);
        const message = { kind: 'invoke', id: 1, channel: 'desk:invoke', args: [{ v: call }] };
        globalThis.__standin(JSON.stringify(message));
      })`,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}

const lawful = { channel: 'host.state', input: {} };

test('the way past the preload is a way: what is allowed is answered', async () => {
  expect(await callPastPreload('top', lawful)).toMatchObject({ ok: true });
});

for (const call of [
  null,
  'host.state',
  [],
  {},
  { channel: 5, input: {} },
  { channel: 'no.such', input: {} },
  { channel: '__proto__', input: {} },
  { channel: 'constructor', input: {} },
  { ...lawful, mergeKey: 7 },
  { ...lawful, mergeKey: 'x'.repeat(201) },
]) {
  test(`behind the preload the call ${JSON.stringify(call).slice(0, 60)} is refused as well`, async () => {
    expect(await callPastPreload('top', call)).toEqual({
      ok: false,
      error: { code: 'request.refused', details: { reason: 'channel' } },
    });
  });
}

test('a frame inside the page is not answered, whatever it asks', async () => {
  await driven.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
  });
  expect(await callPastPreload('inner', lawful)).toEqual({
    ok: false,
    error: { code: 'request.refused', details: { reason: 'sender' } },
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { WorkerThread } from '../../../electron/host/workerThread.ts';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'thread-')), 'answer.mjs');
writeFileSync(
  file,
  `import { answerRequests } from ${JSON.stringify(pathToFileURL(path.resolve('electron/host/answerRequests.ts')).href)};
let asked = 0;
answerRequests(async (request) => {
  asked += 1;
  if (request === 'die') process.exit(3);
  if (request === 'fail') throw new Error('だめ');
  return { request, asked };
});`,
);
const thread = new WorkerThread<string, unknown>(pathToFileURL(file), null);
afterAll(() => thread.stop());

test('every request gets its own answer, in whatever order they come back', async () => {
  expect(await Promise.all(['一', '二', '三'].map((text) => thread.ask(text)))).toEqual([
    { request: '一', asked: 1 },
    { request: '二', asked: 2 },
    { request: '三', asked: 3 },
  ]);
});

test('a failing request rejects; the next one is answered', async () => {
  await expect(thread.ask('fail')).rejects.toThrow('だめ');
  expect(await thread.ask('四')).toMatchObject({ request: '四' });
});

test('a thread that dies rejects whoever waits, and the next request starts a new one', async () => {
  await expect(thread.ask('die')).rejects.toThrow('ended with code 3');
  expect(await thread.ask('五')).toEqual({ request: '五', asked: 1 });
});

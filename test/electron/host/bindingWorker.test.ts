import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BindingRequest } from '../../../electron/host/bindingWorker.ts';
import { WorkerThread } from '../../../electron/host/workerThread.ts';
import { simplePdf } from '../../attachment/simplePdf.ts';
import { fontFolder } from '../../document/bind/fontFolder.ts';

const worker = new URL('../../../electron/host/bindingWorker.ts', import.meta.url);

function newThread() {
  const thread = new WorkerThread<BindingRequest, unknown>(worker, null);
  onTestFinished(() => thread.stop());
  return thread;
}

/** A file of many pages, as one that is to be bound, and where the packet grows. */
async function manyPages() {
  const folder = mkdtempSync(path.join(tmpdir(), 'thread-'));
  const bytes = await simplePdf(Array(1500).fill({}));
  const place = path.join(folder, 'file');
  writeFileSync(place, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const about = { key: '1', title: '調査', isFront: false, name: '調査.pdf', label: '資料No.1' } as const;
  const file = { ...about, path: place, sha256, handling: 'bind', password: null } as const;
  return { file, target: path.join(folder, 'packet.pdf') };
}

test('a packet is bound by the thread, piece by piece', async () => {
  const thread = newThread();
  const { file, target } = await manyPages();
  await thread.ask({ kind: 'begin', target, fontFolder: fontFolder() });
  expect(await thread.ask({ kind: 'addFile', file })).toEqual({ firstNumber: 1, pages: 1500, trouble: null });
  expect(await thread.ask({ kind: 'finish', title: '合同会議' })).toMatchObject({ pages: 1500 });
});

test('stopped in the middle of a file, it answers at once, and what it had written can be removed', async () => {
  const thread = newThread();
  const { file, target } = await manyPages();
  await thread.ask({ kind: 'begin', target, fontFolder: fontFolder() });
  const adding = thread.ask({ kind: 'addFile', file });
  const refused = expect(adding).rejects.toThrow('ended');
  await thread.stop();
  await refused;
  rmSync(target);
  expect(existsSync(target)).toBe(false);
});

test('a disk that takes no file says so by its code', async () => {
  const asked = newThread().ask({ kind: 'begin', target: '/proc/packet.pdf', fontFolder: fontFolder() });
  await expect(asked).rejects.toThrow(/^(ENOENT|EACCES|EPERM|EROFS)/);
});

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, shelvesOf } from './backups.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

test('the library works in a worker thread, and threads of one program respect its lock', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金');
  const work = async (mode: 'read' | 'write') => {
    const worker = new Worker(new URL('./children/workInThread.ts', import.meta.url), {
      workerData: { folder: library.folder, mode, at },
    });
    onTestFinished(async () => void (await worker.terminate()));
    const [said] = await once(worker, 'message');
    return said;
  };
  expect(await work('write')).toBe('library.locked');
  expect(await work('read')).toMatch(/2021-09-13T120000$/);
  await addShelf(library, '家内労働');
  await library.close();
  expect(await work('write')).toMatch(/2021-09-13T120000-2$/);
  const after = expectOk(await openLibrary(library.folder, { mode: 'write', who, at }));
  expect(await shelvesOf(after)).toEqual(['最低賃金', '家内労働', 'スレッドから']);
  await after.close();
});

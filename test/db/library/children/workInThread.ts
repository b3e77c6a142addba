/** Opens the library in a worker thread, writes to it where it may, backs it up and says where. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { makeBackup } from '../../../../db/library/makeBackup.ts';
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { ok } from '../../../../shared/contract/result.ts';

const { folder, mode, at } = z
  .object({ folder: z.string(), mode: z.enum(['read', 'write']), at: z.string() })
  .parse(workerData);

async function work(): Promise<string> {
  const opened = await openLibrary(folder, { mode, who: '松江花子', at });
  if (!opened.ok) return opened.error.code;
  const library = opened.value;
  if (mode === 'write') {
    const command = { name: 'add', label: '追加', who: '松江花子', at };
    await runCommand(library, command, async (writable) =>
      ok(await writable.insert('test_shelf', { label: 'スレッドから' })),
    );
  }
  const backup = await makeBackup(library, { at });
  await library.close();
  return backup.ok ? backup.value.folder : backup.error.code;
}

parentPort?.postMessage(await work());

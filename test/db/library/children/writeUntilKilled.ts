/** Commits commands of twenty rows each for ever, and says the number of each one once it is committed. */
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { ok } from '../../../../shared/contract/result.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
const at = '2021-09-13T03:00:00.000Z';
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);

for (let number = Number(first); ; number += 1) {
  const command = { name: 'add', label: `${number}`, who: '松江花子', at };
  const done = await runCommand(opened.value, command, async (writable) => {
    for (let row = 0; row < 20; row += 1) await writable.insert('test_shelf', { label: `${number}-${row}` });
    return ok(undefined);
  });
  if (!done.ok) throw new Error(done.error.code);
  process.stdout.write(`${number}\n`);
}

/** Makes the first change of a day and the backup of what was there before it, saying each step, and halts after a number. */
import { makeDailyBackup } from '../../../../db/library/dailyBackup.ts';
import { holdMoment } from '../../../../db/library/moment.ts';
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { ok } from '../../../../shared/contract/result.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', folder = ''] = process.argv.slice(2);
const say = sayAndHalt(Number(lines));
const at = '2021-09-14T03:00:00.000Z';
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);
const moment = holdMoment(opened.value);
const command = { name: 'add', label: '追加', who: '松江花子', at };
const added = await runCommand(opened.value, command, async (writable) =>
  ok(await writable.insert('test_shelf', { label: '四' })),
);
say(added.ok ? 'changed' : added.error.code);
const onProgress = ({ what, done }: { what: string; done: number }) => say(`${what} ${done}`);
const backup = await makeDailyBackup(moment, { at, onProgress });
say(backup.ok ? 'finished' : backup.error.code);

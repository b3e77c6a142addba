/** Backs the library up, saying each step of its progress, and halts after a number of them. */
import { makeBackup } from '../../../../db/library/makeBackup.ts';
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', folder = ''] = process.argv.slice(2);
const say = sayAndHalt(Number(lines));
const at = '2021-09-14T03:00:00.000Z';
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);
const onProgress = ({ what, done }: { what: string; done: number }) => say(`${what} ${done}`);
const backup = await makeBackup(opened.value, { at, onProgress });
say(backup.ok ? 'finished' : backup.error.code);

/** Restores a backup over the library, saying each step of its progress, and halts after a number of them. */
import { restoreBackup } from '../../../../db/library/restoreBackup.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', backup = '', folder = ''] = process.argv.slice(2);
const say = sayAndHalt(Number(lines));
const restored = await restoreBackup(backup, folder, {
  who: '松江花子',
  at: '2021-09-14T03:00:00.000Z',
  onProgress: ({ what, done }) => say(`${what} ${done}`),
});
say(restored.ok ? 'finished' : restored.error.code);

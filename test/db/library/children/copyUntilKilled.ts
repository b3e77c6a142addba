/** Copies a library to another folder, saying each step of its progress, and halts after a number of them. */
import { copyLibrary } from '../../../../db/library/copyLibrary.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', from = '', to = ''] = process.argv.slice(2);
const say = sayAndHalt(Number(lines));
const copied = await copyLibrary(from, to, {
  at: '2021-09-14T03:00:00.000Z',
  onProgress: ({ what, done }) => say(`${what} ${done}`),
});
say(copied.ok ? 'finished' : copied.error.code);

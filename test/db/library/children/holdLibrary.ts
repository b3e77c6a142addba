/** Opens the library for writing, says so, and keeps it until it is stopped from outside. */
import { openLibrary } from '../../../../db/library/openLibrary.ts';

const [folder = '', who = ''] = process.argv.slice(2);
const opened = await openLibrary(folder, { mode: 'write', who, at: '2021-09-13T03:00:00.000Z' });
process.stdout.write(`${opened.ok ? 'open' : opened.error.code}\n`);
setInterval(() => {}, 60_000);

/** Receives a handed-over file, saying each row that it adopts, and halts after a number of them. */

import { compareHandover } from '../../../../db/handover/compareHandover.ts';
import { readHandover } from '../../../../db/handover/readHandover.ts';
import { receiveHandover } from '../../../../db/handover/receiveHandover.ts';
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import type { WritableLibrary } from '../../../../db/library/writableLibrary.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', folder = '', file = ''] = process.argv.slice(2);
const say = sayAndHalt(Number(lines));
const at = '2021-09-14T03:00:00.000Z';
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);
const library = opened.value;
const content = await readHandover(file);
if (!content.ok) throw new Error(content.error.code);
const compared = compareHandover(library, content.value, {});
const command = { name: 'handover.receive', label: '受け取り', who: '松江花子', at };
const received = await runCommand(library, command, (writable) => {
  const saying: WritableLibrary = {
    ...writable,
    adopt: async (table, row) => {
      await writable.adopt(table, row);
      say(table);
    },
  };
  return receiveHandover(saying, compared);
});
say(received.ok ? 'finished' : received.error.code);

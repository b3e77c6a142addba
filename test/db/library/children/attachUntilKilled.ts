/** Attaches a file to a meeting, saying each step of its progress, and halts after a number of them. */
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { putFileFrom } from '../../../../db/library/putFileFrom.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { insertMaterial } from '../../../../db/meeting/materialStore.ts';
import { ok } from '../../../../shared/contract/result.ts';
import { blankMaterial } from '../../../../shared/meeting/material.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', folder = '', meetingId = '', file = ''] = process.argv.slice(2);
const at = '2021-09-13T03:00:00.000Z';
const say = sayAndHalt(Number(lines));
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);
const stored = await putFileFrom(opened.value, file, {
  onProgress: ({ what, done }) => say(`${what} ${done}`),
});
if (!stored.ok) throw new Error(stored.error.code);
say('stored');
const command = { name: 'meeting.addMaterials', label: '資料の追加', who: '松江花子', at };
const added = await runCommand(opened.value, command, async (writable) => {
  const check = { format: 'pdf', pages: 1, announced: null, trouble: null } as const;
  const about = { kind: 'attachment', name: '調査.pdf', ...check } as const;
  const paper = { ...about, ...stored.value, notes: [] };
  const given = { given: null, addedOn: null, position: 0 };
  const key = await insertMaterial(writable, { ...blankMaterial, ...given, title: '調査', meetingId, paper });
  say('added');
  return ok(key);
});
if (!added.ok) throw new Error(added.error.code);
say('finished');

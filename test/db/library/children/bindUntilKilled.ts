/** Binds two files of a library into a packet and keeps it, saying each step, and halts after a number of them. */
import { join } from 'node:path';
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { putFileFrom } from '../../../../db/library/putFileFrom.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { storedFilePath, storedFiles } from '../../../../db/library/storedFiles.ts';
import { insertBoundPacket } from '../../../../db/packet/packetStore.ts';
import { PacketBinding } from '../../../../electron/document/bind/packetBinding.ts';
import { ok } from '../../../../shared/contract/result.ts';
import { usualEdition } from '../../../../shared/packet/edition.ts';
import { fontFolder } from '../../../document/bind/fontFolder.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', folder = '', meetingId = '', place = ''] = process.argv.slice(2);
const at = '2021-09-13T03:00:00.000Z';
const say = sayAndHalt(Number(lines));
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);
const target = join(place, 'packet.pdf');
const binding = await PacketBinding.begin(target, fontFolder());
say('begun');
for (const { sha256 } of await storedFiles(folder)) {
  const about = { key: sha256, title: '調査', isFront: false, name: '調査.pdf', label: '資料No.1' };
  const path = storedFilePath(folder, sha256);
  const { trouble } = await binding.addFile({ ...about, sha256, path, handling: 'bind', password: null });
  say(`bound ${trouble}`);
}
const { pages } = await binding.finish('合同会議');
say('written');
const stored = await putFileFrom(opened.value, target, {
  onProgress: ({ what, done }) => say(`${what} ${done}`),
});
if (!stored.ok) throw new Error(stored.error.code);
say('stored');
const command = { name: 'packet.keep', label: '綴りの作成', who: '松江花子', at };
const kept = await runCommand(opened.value, command, async (writable) => {
  const packet = { meetingId, pages, ...stored.value, boundAt: at, edition: usualEdition, madeFrom: null };
  const key = await insertBoundPacket(writable, packet);
  say('kept');
  return ok(key);
});
if (!kept.ok) throw new Error(kept.error.code);
say('finished');

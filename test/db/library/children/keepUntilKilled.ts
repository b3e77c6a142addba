/** Keeps bound packets of a meeting for ever, each of other bytes, and says the number of each one once it is kept. */
import { putFile } from '../../../../db/library/libraryFiles.ts';
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { insertBoundPacket } from '../../../../db/packet/packetStore.ts';
import { ok } from '../../../../shared/contract/result.ts';
import { usualEdition } from '../../../../shared/packet/edition.ts';

const [folder = '', meetingId = '', first = '0'] = process.argv.slice(2);
const at = '2021-09-13T03:00:00.000Z';
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);
const library = opened.value;

for (let number = Number(first); ; number += 1) {
  const content = new Uint8Array(300_000).fill(number % 256);
  content.set(new TextEncoder().encode(`${number}`));
  const command = { name: 'packet.keep', label: '綴りの作成', who: '松江花子', at };
  const kept = await runCommand(library, command, async (writable) => {
    const stored = await putFile(library, content);
    if (!stored.ok) return stored;
    const packet = {
      meetingId,
      pages: number + 1,
      sha256: stored.value,
      bytes: content.length,
      boundAt: at,
      edition: usualEdition,
      madeFrom: null,
    };
    return ok(await insertBoundPacket(writable, packet));
  });
  if (!kept.ok) throw new Error(kept.error.code);
  process.stdout.write(`${number}\n`);
}

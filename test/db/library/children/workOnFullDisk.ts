/**
 * Does one piece of work on a disk of its own with so many kilobytes free, then again with space: says as JSON what came
 * of it, what was left half, and what came of it the second time.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { copyLibrary } from '../../../../db/library/copyLibrary.ts';
import { createLibrary } from '../../../../db/library/createLibrary.ts';
import { makeDailyBackup } from '../../../../db/library/dailyBackup.ts';
import { hashFile } from '../../../../db/library/hashFile.ts';
import type { Library } from '../../../../db/library/library.ts';
import { putFile } from '../../../../db/library/libraryFiles.ts';
import { renameLibrary } from '../../../../db/library/libraryRecord.ts';
import { makeBackup } from '../../../../db/library/makeBackup.ts';
import { holdMoment } from '../../../../db/library/moment.ts';
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { problemOrThrow } from '../../../../db/library/problemOrThrow.ts';
import { putFileFrom } from '../../../../db/library/putFileFrom.ts';
import { restoreBackup } from '../../../../db/library/restoreBackup.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { verifyBackup } from '../../../../db/library/verifyBackup.ts';
import { PacketBinding } from '../../../../electron/document/bind/packetBinding.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { simplePdf } from '../../../attachment/simplePdf.ts';
import { fontFolder } from '../../../document/bind/fontFolder.ts';

const [disk = '', work = '', free = '0'] = process.argv.slice(2);
const at = '2021-09-14T03:00:00.000Z';
const who = '松江花子';
const folder = join(disk, '保管庫');

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const rename = (library: Library, name: string) =>
  runCommand(library, { name: 'library.rename', label: '名称の変更', who, at }, (writable) =>
    renameLibrary(writable, name),
  );

must(await createLibrary(folder, { name: '島根労働局', at }));
const library = must(await openLibrary(folder, { mode: 'write', who, at }));
must(await rename(library, '名'.repeat(300_000)));
for (let file = 0; file < 3; file += 1) must(await putFile(library, new Uint8Array(400_000).fill(file)));
const backup = must(await makeBackup(library, { at })).folder;
must(await rename(library, '島根労働局 賃金室'));

const attached = join(mkdtempSync(join(tmpdir(), 'from-')), '調査.pdf');
writeFileSync(
  attached,
  Buffer.concat([await simplePdf([{}]), randomBytes(1_000_000), Buffer.from('\n%%EOF\n')]),
);

/** Binds 1 MB into a packet on the full disk and keeps it, as the host does. */
async function bindOnDisk(): Promise<Result<unknown>> {
  const target = join(disk, 'packet.pdf.new');
  let binding: PacketBinding | null = null;
  try {
    binding = await PacketBinding.begin(target, fontFolder());
    const about = {
      key: '1',
      title: '調査',
      isFront: false,
      name: '調査.pdf',
      label: null,
      password: null,
    } as const;
    const sha256 = await hashFile(pictured);
    await binding.addFile({ ...about, path: pictured, sha256, handling: 'bind' });
    await binding.finish('合同会議');
  } catch (error) {
    binding?.abandon();
    return problemOrThrow(error);
  }
  const stored = await putFileFrom(library, target);
  rmSync(target);
  return stored;
}

/** A page with 1 MB that cannot be packed. */
const pictured = join(mkdtempSync(join(tmpdir(), 'from-')), '写真.pdf');
const photographed = await PDFDocument.create();
const stream = photographed.context.register(photographed.context.stream(randomBytes(1_000_000)));
photographed.addPage().node.set(PDFName.of('Contents'), stream);
writeFileSync(pictured, await photographed.save());

const works: Record<string, () => Promise<Result<unknown>>> = {
  attach: () => putFileFrom(library, attached),
  bind: bindOnDisk,
  change: () => rename(library, '称'.repeat(300_000)),
  file: () => putFile(library, new Uint8Array(1_000_000).fill(9)),
  backup: () => makeDailyBackup(holdMoment(library), { at }),
  restore: () => restoreBackup(backup, join(disk, '復元'), { who, at }),
  restoreOver: async () => {
    await library.close();
    return restoreBackup(backup, folder, { who, at });
  },
  copy: () => copyLibrary(folder, join(disk, '複製'), { at }),
  create: () => createLibrary(join(disk, '新規'), { name: '新規', at }),
};
const doWork = works[work];
if (!doWork) throw new Error(work);

const filler = join(disk, 'filler');
const { bavail, bsize } = statfsSync(disk);
writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - Number(free) * 1024)));
const first = await doWork();
const half = readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.unfinished-|\.new\b|[0-9a-f]{64}\.|library\.db-journal/.test(name),
);
rmSync(filler);
must(await verifyBackup(backup));
if (!first.ok && work === 'restoreOver') {
  const kept = must(await openLibrary(folder, { mode: 'write', who, at }));
  const { name } = await kept.reader.selectFrom('library').select('name').executeTakeFirstOrThrow();
  if (name !== '島根労働局 賃金室') throw new Error('the library is another one');
  await kept.close();
}
const second = first.ok ? first : await doWork();
await library.close();
must(await openLibrary(folder, { mode: 'read', who, at }));
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);
process.stdout.write(`${JSON.stringify({ first: codeOf(first), half, second: codeOf(second) })}\n`);

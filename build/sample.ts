/**
 * `npm run sample -- --out DIR`: makes the sample library by the use cases and writes every paper of the Shimane joint
 * meeting, the files attached to it and its bound packet into DIR. Headless; anything that fails makes the exit code 1.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { printPaper } from '../electron/host/print/printPaper.ts';
import { bindHeadless } from './bindHeadless.ts';
import { type HeadlessDesk, need, runHeadlessDesk } from './headlessDesk.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error('使い方: npm run sample -- --out 書き出し先のフォルダー');
  process.exit(1);
}
const out = path.resolve(values.out);

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path.join(out, name), bytes);
  console.log(`${name}  ${bytes.byteLength.toLocaleString('en')} bytes`);
}

async function writeSample(desk: HeadlessDesk): Promise<void> {
  const { library } = desk;
  await mkdir(out, { recursive: true });
  need(await library.call('sample.create', { folder: path.join(out, 'library') }));
  const [meeting] = need(await library.call('meeting.list', {}));
  if (!meeting) throw new Error('the sample library has no meeting');
  const { papers } = need(await library.call('packet.get', { meetingId: meeting.id }));
  for (const [index, { paper, label }] of papers.entries()) {
    if (paper.kind === 'attachment') {
      const file = need(await library.call('file.read', { sha256: paper.sha256 }));
      await write(`attachment-${index + 1}.pdf`, file.bytes);
      continue;
    }
    // Papers of one kind are told apart by their place in the packet.
    const isOnly = papers.every((other) => other.paper === paper || other.paper.kind !== paper.kind);
    const name = isOnly ? paper.kind : `${paper.kind}-${index + 1}`;
    await write(`${name}.docx`, need(await library.call('paper.word', { paper })).bytes);
    await write(`${name}.pdf`, need(await printPaper(desk, paper, { label })).bytes);
  }
  const target = path.join(out, 'packet.pdf');
  await bindHeadless(desk, need(await library.call('packet.get', { meetingId: meeting.id })), target);
  console.log(`packet.pdf  ${(await stat(target)).size.toLocaleString('en')} bytes`);
}

await runHeadlessDesk(writeSample);

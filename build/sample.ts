/**
 * `npm run sample -- --out DIR`: makes the sample library by the use cases and writes every paper of the Shimane joint
 * meeting, and its bound packet, into DIR. Headless; anything that fails makes the exit code 1.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bindPdf, measurePages } from '../electron/document/bind/bindPdf.ts';
import { printPaper } from '../electron/host/print/printPaper.ts';
import { bindPacket } from '../electron/usecases/packet/bindPacket.ts';
import { ok } from '../shared/contract/result.ts';
import { overlayFont } from '../shared/packet/overlayHtml.ts';
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
  const { library, printer } = desk;
  await mkdir(out, { recursive: true });
  need(await library.call('sample.create', { folder: path.join(out, 'library') }));
  const [meeting] = need(await library.call('meeting.list', {}));
  if (!meeting) throw new Error('the sample library has no meeting');
  const { title, papers } = need(await library.call('packet.get', { meetingId: meeting.id }));
  for (const [index, { paper, label }] of papers.entries()) {
    // Papers of one kind are told apart by their place in the packet.
    const isOnly = papers.every((other) => other.paper === paper || other.paper.kind !== paper.kind);
    const name = isOnly ? paper.kind : `${paper.kind}-${index + 1}`;
    await write(`${name}.docx`, need(await library.call('paper.word', { paper })).bytes);
    await write(`${name}.pdf`, need(await printPaper(desk, paper, { label })).bytes);
  }
  const packet = need(
    await bindPacket(title, papers, {
      async printPaper({ paper, label, numbered }) {
        const printed = await printPaper(desk, paper, { label, pageNumbers: !numbered });
        return printed.ok ? { ok: true, value: printed.value.bytes } : printed;
      },
      printOverlay: (make) => printer.print(async (nonce) => ok({ html: make(nonce), fonts: [overlayFont] })),
      measure: measurePages,
      bind: bindPdf,
      onProgress: () => {},
      signal: new AbortController().signal,
    }),
  );
  await write('packet.pdf', packet.bytes);
}

await runHeadlessDesk(writeSample);

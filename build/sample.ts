/**
 * `npm run sample -- --out DIR`: makes the sample library by the use cases and writes every paper of the Shimane joint
 * meeting, and its bound packet, into DIR. Headless; anything that fails makes the exit code 1.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';
import { bindPdf, joinParts, measurePages } from '../electron/document/bind/bindPdf.ts';
import { registerScheme, serveApp } from '../electron/host/appProtocol.ts';
import type { LibraryCalls } from '../electron/host/libraryThread.ts';
import { HtmlPrinter } from '../electron/host/print/htmlPrinter.ts';
import { type PaperPrinter, printPaper } from '../electron/host/print/printPaper.ts';
import type { LibrarySession } from '../electron/usecases/contexts.ts';
import { dispatch } from '../electron/usecases/dispatch.ts';
import { Jobs } from '../electron/usecases/jobs.ts';
import { bindPacket } from '../electron/usecases/packet/bindPacket.ts';
import { problemText } from '../shared/contract/problemText.ts';
import { ok, type Result } from '../shared/contract/result.ts';
import { overlayFont } from '../shared/packet/overlayHtml.ts';
import { shipFonts } from './shipFonts.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error('使い方: npm run sample -- --out 書き出し先のフォルダー');
  process.exit(1);
}
const out = path.resolve(values.out);

function need<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { what, why, next } = problemText(result.error);
  throw new Error(`${what}。${why}${next}`);
}

const session: LibrarySession = {
  library: null,
  refused: null,
  notices: [],
  jobs: new Jobs(),
  report: () => {},
  who: 'サンプル',
  now: () => new Date().toISOString(),
};
const library: LibraryCalls = {
  call: (channel, input) =>
    dispatch(session, { channel, input }) as ReturnType<LibraryCalls['call']> as never,
};

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path.join(out, name), bytes);
  console.log(`${name}  ${bytes.byteLength.toLocaleString('en')} bytes`);
}

async function run(printer: HtmlPrinter): Promise<void> {
  const tools: PaperPrinter = { library, printer, measure: measurePages, join: joinParts };
  await mkdir(out, { recursive: true });
  need(await library.call('sample.create', { folder: path.join(out, 'library') }));
  const [meeting] = need(await library.call('meeting.list', {}));
  if (!meeting) throw new Error('the sample library has no meeting');
  const { title, papers } = need(await library.call('packet.get', { meetingId: meeting.id }));
  for (const { key, paper } of papers) {
    await write(`${key}.docx`, need(await library.call('paper.word', { paper })).bytes);
    await write(`${key}.pdf`, need(await printPaper(tools, paper)).bytes);
  }
  const packet = need(
    await bindPacket(title, papers, {
      async printPaper({ paper, label, numbered }) {
        const printed = await printPaper(tools, paper, { label, pageNumbers: !numbered });
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

registerScheme();
await app.whenReady();
const distFolder = path.resolve(import.meta.dirname, '../dist');
shipFonts(path.join(distFolder, 'fonts'));
const printer = new HtmlPrinter();
serveApp(distFolder, {
  paper: async () => null,
  libraryFile: async () => null,
  printPage: (id) => printer.page(id),
});
try {
  await run(printer);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await session.library?.close();
  printer.close();
  app.quit();
}

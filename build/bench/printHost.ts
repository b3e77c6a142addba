/**
 * Runs on the stand-in: prints the sample's roster by the program and the same HTML by the browser alone, in turns.
 * Leaves what binding is measured with in the folder: a paper of 25 pages.
 */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow } from 'electron';
import { scheme } from '../../electron/host/appProtocol.ts';
import { printPaper } from '../../electron/host/print/printPaper.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { type HeadlessDesk, need, runHeadlessDesk } from '../headlessDesk.ts';
import { takeTurns } from './measurement.ts';

const [folder = '', runs = '15'] = process.argv.slice(2);
const barePage = 'bare';
const nonce = randomUUID();
let bareHtml = '';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function printBare(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${scheme}://print/${barePage}`);
  await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

async function compare(desk: HeadlessDesk, paper: Paper): Promise<void> {
  bareHtml = need(await desk.library.call('paper.html', { paper, nonce, part: 0 })).html;
  const window = new BrowserWindow({ show: false });
  const turns = await takeTurns(
    Number(runs),
    () => timed(async () => need(await printPaper(desk, paper))),
    () => timed(() => printBare(window)),
  );
  window.destroy();
  console.log(JSON.stringify(turns));
}

async function leavePapers(desk: HeadlessDesk, bodyIds: readonly string[], date: string): Promise<void> {
  const paper: Paper = { kind: 'roster', bodyIds: Array(5).fill(bodyIds).flat(), date };
  await writeFile(path.join(folder, 'paper.pdf'), need(await printPaper(desk, paper)).bytes);
}

await runHeadlessDesk(
  async (desk) => {
    need(await desk.library.call('sample.create', { folder: path.join(folder, 'library') }));
    const [meeting] = need(await desk.library.call('meeting.list', {}));
    const { bodyIds = [], heldOn = null } = meeting ?? {};
    const [first] = bodyIds;
    if (!first || heldOn === null) throw new Error('the sample has no meeting');
    await compare(desk, { kind: 'roster', bodyIds: [first], date: heldOn });
    await leavePapers(desk, bodyIds, heldOn);
  },
  (id) => (id === barePage ? { html: bareHtml, nonce } : null),
);

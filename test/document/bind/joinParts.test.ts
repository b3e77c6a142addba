import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookmarksOf, joinParts } from '../../../electron/document/bind/joinParts.ts';
import { measurePages } from '../../../electron/document/bind/measurePages.ts';
import { fontFaces } from '../../../shared/document/fontFaces.ts';
import { minchoPage, startTestPrinter, type TestPrinter } from '../printPdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'join-'));
let printer: TestPrinter;

beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

const print = (css: string, body: string): Promise<Uint8Array> =>
  printer.pdf(minchoPage(css, body), [fontFaces.mincho]);

function pdftotext(bytes: Uint8Array, page: number): string {
  const file = path.join(folder, 'joined.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', ['-f', String(page), '-l', String(page), file, '-'], { encoding: 'utf8' });
}

const printRoster = (names: readonly string[]): Promise<Uint8Array> =>
  print(
    '@page{size:A4;margin:25mm} section{break-after:page}',
    names.map((name) => `<section><h1>${name}</h1><p>委員名簿</p></section>`).join(''),
  );

test('pages are measured in millimetres, portrait and landscape', async () => {
  const portrait = await print('@page{size:A4}', 'a');
  const landscape = await print('@page{size:A3 landscape}', 'b');
  const measured = await measurePages([portrait, landscape]);
  const round = measured.map((pages) =>
    pages.map(({ width, height }) => [Math.round(width), Math.round(height)]),
  );
  expect(round).toEqual([[[210, 297]], [[420, 297]]]);
});

test('a part that begins on the front of a sheet has a blank page before it, and its bookmarks move along', async () => {
  const first = await printRoster(['第一部', '第二部', '第三部']);
  const second = await printRoster(['附属資料']);
  const whole = await joinParts([
    { bytes: first, blankBefore: false },
    { bytes: second, blankBefore: true },
  ]);
  const joined = await PDFDocument.load(whole, { updateMetadata: false });
  expect(joined.getPageCount()).toBe(5);
  expect(bookmarksOf(joined).map(({ title, page }) => [title, page])).toEqual([
    ['第一部', 0],
    ['第二部', 1],
    ['第三部', 2],
    ['附属資料', 4],
  ]);
  expect(pdftotext(whole, 4).trim()).toBe('');
  expect(pdftotext(whole, 5)).toContain('附属資料');
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bindPdf, joinParts, measurePages } from '../../../electron/document/bind/bindPdf.ts';
import { readBookmarks } from '../../../electron/document/bind/pdfOutline.ts';
import { fontFaces } from '../../../shared/document/fontFaces.ts';
import { minchoPage, startTestPrinter, type TestPrinter } from '../printPdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bind-'));
let printer: TestPrinter;

beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

const print = (css: string, body: string): Promise<Uint8Array> =>
  printer.pdf(minchoPage(css, body), [fontFaces.mincho]);

function pdftotext(bytes: Uint8Array, page: number): string {
  const file = path.join(folder, 'packet.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', ['-f', String(page), '-l', String(page), file, '-'], { encoding: 'utf8' });
}

const printRoster = (names: readonly string[]): Promise<Uint8Array> =>
  print(
    '@page{size:A4;margin:25mm} section{break-after:page}',
    names.map((name) => `<section><h1>${name}</h1><p>委員名簿</p></section>`).join(''),
  );

test('papers are bound in order, with a bookmark for each and below it those it brings along', async () => {
  const cover = await print('@page{size:A4}', '<p>表紙</p>');
  const rosters = await printRoster(['製鋼', 'はん用', '電子部品']);
  const { bytes, pages } = await bindPdf(
    '合同会議',
    [
      { title: '表紙', bytes: cover },
      { title: '資料No.1　委員名簿', bytes: rosters },
    ],
    null,
    [],
  );
  expect(pages).toBe(4);
  const packet = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(packet.getTitle()).toBe('合同会議');
  expect(readBookmarks(packet)).toEqual([
    { title: '表紙', page: 0, children: [] },
    {
      title: '資料No.1　委員名簿',
      page: 1,
      children: [
        { title: '製鋼', page: 1, children: [] },
        { title: 'はん用', page: 2, children: [] },
        { title: '電子部品', page: 3, children: [] },
      ],
    },
  ]);
  expect(pdftotext(bytes, 3)).toContain('はん用');
  expect(execFileSync('qpdf', ['--check', path.join(folder, 'packet.pdf')], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors found',
  );
});

test('the overlay stamps exactly the pages that are named', async () => {
  const paper = await printRoster(['一', '二', '三']);
  const overlay = await print(
    '@page{size:A4;margin:0} body{margin:0} div{height:297mm;break-after:page}',
    '<div>- 1 -</div><div>- 2 -</div>',
  );
  const { bytes } = await bindPdf('綴り', [{ title: '名簿', bytes: paper }], overlay, [0, 2]);
  const numbers = [1, 2, 3].map((page) => /-\s?(\d)\s?-/.exec(pdftotext(bytes, page))?.[1]);
  expect(numbers).toEqual(['1', undefined, '2']);
});

test('pages are measured in millimetres, portrait and landscape', async () => {
  const portrait = await print('@page{size:A4}', 'a');
  const landscape = await print('@page{size:A3 landscape}', 'b');
  const measured = await measurePages([portrait, landscape]);
  const round = measured.map((pages) =>
    pages.map(({ width, height }) => [Math.round(width), Math.round(height)]),
  );
  expect(round).toEqual([[[210, 297]], [[420, 297]]]);
});

test('bytes that are no PDF are refused, never bound as nothing', async () => {
  const noPdf = new TextEncoder().encode('これはPDFではありません');
  await expect(bindPdf('綴り', [{ title: '添付', bytes: noPdf }], null, [])).rejects.toThrow();
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
  expect(readBookmarks(joined).map(({ title, page }) => [title, page])).toEqual([
    ['第一部', 0],
    ['第二部', 1],
    ['第三部', 2],
    ['附属資料', 4],
  ]);
  expect(pdftotext(whole, 4).trim()).toBe('');
  expect(pdftotext(whole, 5)).toContain('附属資料');
});

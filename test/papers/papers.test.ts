import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { excelWorkbook } from '../../electron/document/excel/excelWorkbook.ts';
import { wordDocument } from '../../electron/document/word/wordDocument.ts';
import type { Document } from '../../shared/document/document.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { materialsListDocument } from '../../shared/paper/materialsListDocument.ts';
import { expectGolden, goldenNames } from '../document/golden.ts';
import { pdfText, textLines } from '../document/pdfText.ts';
import { startTestPrinter, type TestPrinter } from '../document/printPdf.ts';
import { readablePages, readableWord } from '../document/readable.ts';
import { pdfFonts, pdfPages } from '../document/readPdf.ts';
import { readableExcel } from '../document/readXlsx.ts';
import { paperLeaflets, paperMaterials, solid } from '../seeds/shimanePapers.ts';
import { papers, sampleScheduleTable } from './papers.ts';

const folder = join(import.meta.dirname, 'golden');
/** Papers whose prints the tests of their own feature hold fast. */
const elsewhere = ['cover', 'agenda', 'rosters'];
/** Papers that are given out as workbooks too. */
const workbooks = ['scheduleTable'];
const own = Object.entries(papers).filter(([name]) => !elsewhere.includes(name));

let printer: TestPrinter;
beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

async function print(document: Document): Promise<Uint8Array> {
  const html = documentHtml(document, { nonce: 'test', pageNumbers: 'own', sourceLinks: false });
  return printer.pdf(html, fontFacesUsed(document));
}

describe('each paper prints and goes to Word as it did when it was last looked at', () => {
  test.each(own)('%s', async (name, document) => {
    const pdf = await print(document);
    if (process.env.PAPERS_OUT) writeFileSync(join(process.env.PAPERS_OUT, `${name}.pdf`), pdf);
    const word = await wordDocument(document);
    if (process.env.PAPERS_OUT) writeFileSync(join(process.env.PAPERS_OUT, `${name}.docx`), word);
    const outputs = { PDF: readablePages(pdfPages(pdf)), Word: readableWord(word, true) };
    const excel = workbooks.includes(name) && { Excel: readableExcel(await excelWorkbook(document)) };
    expectGolden(name, { ...outputs, ...excel }, folder);
    expect(pdfFonts(pdf).filter(({ name: font }) => !font.startsWith('BIZUD'))).toEqual([]);
  });
});

test('the contents list has the six papers and four leaflets that were published, line by line', async () => {
  expect([paperMaterials.length, paperLeaflets.length]).toEqual([6, 4]);
  const [page = []] = await pdfText(await print(papers.materialsList ?? missing()));
  const words = (texts: readonly string[]) => solid(texts.join('')).replaceAll(/[(（)）]/g, '');
  const published = [
    '資料目次',
    '専門部会合同会議　令和3年9月13日開催',
    ...paperMaterials.flatMap(({ title, label }) => [title, label]),
    '参考リーフレット添付',
    ...paperLeaflets.map((title) => `・${title}`),
  ];
  expect(words(page.map(({ text }) => text))).toBe(words(published));
  // Numbers end at the right edge of the text; 6 mm and a line of 18 points from row to row.
  const rows = page.filter(({ text }) => /^[1-6]$/.test(text));
  expect(rows.map(({ right }) => Math.round(right))).toEqual(Array(6).fill(185));
  for (const [index, { baseline }] of rows.entries()) {
    if (index > 0) expect(baseline - (rows[index - 1]?.baseline ?? 0)).toBeCloseTo(12.35, 0);
  }
});

test('a title too long for its line keeps its number on its last line, at the right edge', async () => {
  const long =
    '島根県電子部品・デバイス・電子回路、電気機械器具、情報通信機械器具製造業最低賃金専門部会運営規程';
  const entries = [
    { label: 'No. 1', title: `${long}の一部改正について（改正案）` },
    { label: '参考資料１', title: 'あ'.repeat(70) },
  ];
  const list = materialsListDocument({ subtitle: '', entries, attached: null });
  const [page = []] = await pdfText(await print(list));
  const lines = textLines(page).map(({ text, right }) => [text.slice(-5), Math.round(right)]);
  expect(lines.filter(([text]) => text === 'No.1' || String(text).endsWith('No.1'))).toEqual([
    [expect.stringMatching(/No\.1$/), 185],
  ]);
  expect(lines.at(-1)).toEqual(['参考資料１', 185]);
  expect(page.map(({ text }) => text).join('')).toContain('あ'.repeat(70).slice(0, 20));
});

test('the consultation has the measures of the office’s paper', async () => {
  const [page = []] = await pdfText(await print(papers.consultation ?? missing()));
  const find = (wanted: string) => page.find(({ text }) => text.startsWith(wanted)) ?? missing();
  // Number and date end one character of 12 points before the edge, the sender two.
  expect(find('島労発基0824第7号').right).toBeCloseTo(185 - 4.23, 0);
  expect(textLines(page).find(({ text }) => text === '倉持清子')?.right).toBeCloseTo(185 - 8.47, 0);
  expect(find('島根地方最低賃金審議会').left).toBeCloseTo(25, 0);
  expect(find('会長').left).toBeCloseTo(29.2, 0);
  expect(find('（写）').left).toBeCloseTo(25, 0);
  expect(find('（写）').baseline).toBeLessThan(16);
  expect(page.filter(({ text }) => /最低賃金公示第\d号/.test(text))).toHaveLength(5);
});

test('the schedule table has the 90 rows that were published, 45 a page, title and notes on both', async () => {
  const published = readFileSync('test/fixtures/seeds/shimane-2021-schedule.tsv', 'utf8')
    .trimEnd()
    .split('\n');
  const pages = await pdfText(await print(sampleScheduleTable('2021-09-01', '2021-11-29')));
  const lines = pages.map((page) => textLines(page).map(({ text }) => solid(text)));
  const days = lines.flatMap((page) => page.filter((text) => /^\d+月\d+日/.test(text)));
  expect(days).toEqual(published.map((line) => line.replaceAll('\t', '')));
  expect(lines.map((page) => page.filter((text) => /^\d+月\d+日/.test(text)).length)).toEqual([45, 45]);
  for (const page of lines) {
    expect(page.filter((text) => /^(令和|※)/.test(text))).toEqual([
      '令和3年度答申要旨の公示日別最短効力発生予定一覧表(特定(産業別)最低賃金の場合)',
      '※令和3年2月1日時点のカレンダーに基づき、異議申出締切日の翌日に本省で官報公示の手続きを行った場合のスケジュール',
      '※12月1日(水)発効とするためには、10月1日(金)までに答申要旨を公示し、指定日発効とする必要がある。',
    ]);
  }
});

test('a place card has its name twice, once for each side of the fold', async () => {
  const pages = await pdfText(await print(papers.tents ?? missing()));
  expect(pages.map((texts) => texts.filter(({ text }) => text.includes('委員')).length)).toEqual([4, 2]);
});

test('every golden file belongs to a paper', () => {
  expect(goldenNames(folder).toSorted()).toEqual(own.map(([name]) => name).toSorted());
});

function missing(): never {
  throw new Error('not found');
}

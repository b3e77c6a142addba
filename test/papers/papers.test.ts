import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordDocument } from '../../electron/document/word/wordDocument.ts';
import type { Document } from '../../shared/document/document.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { expectGolden, goldenNames } from '../document/golden.ts';
import { startTestPrinter, type TestPrinter } from '../document/printPdf.ts';
import { readablePages, readableWord } from '../document/readable.ts';
import { pdfFonts, pdfPages } from '../document/readPdf.ts';
import { papers } from './papers.ts';

const folder = join(import.meta.dirname, 'golden');
/** Papers whose prints the tests of their own feature hold fast. */
const elsewhere = ['cover', 'agenda', 'rosters'];
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
    expectGolden(name, { PDF: readablePages(pdfPages(pdf)), Word: readableWord(word, true) }, folder);
    expect(pdfFonts(pdf).filter(({ name: font }) => !font.startsWith('BIZUD'))).toEqual([]);
  });
});

test('every golden file belongs to a paper', () => {
  expect(goldenNames(folder).toSorted()).toEqual(own.map(([name]) => name).toSorted());
});

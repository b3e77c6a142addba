import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { excelWorkbook } from '../../electron/document/excel/excelWorkbook.ts';
import { wordDocument } from '../../electron/document/word/wordDocument.ts';
import { documentOf, paragraph, section } from '../../shared/document/builders.ts';
import type { Document } from '../../shared/document/document.ts';
import { fontFaces, fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { printParts } from '../../shared/document/printParts.ts';
import { constructs, images } from './constructs.ts';
import { expectGolden, goldenNames } from './golden.ts';
import { startTestPrinter, type TestPrinter } from './printPdf.ts';
import { readablePages, readableWord } from './readable.ts';
import { type PdfPage, pdfFonts, pdfPages } from './readPdf.ts';
import { readableExcel } from './readXlsx.ts';

/** Page and edge constructs are about pages themselves; the others print together, which takes a second instead of a minute. */
const alone = (name: string) => /^(page|edge)-|^redline$/.test(name);
const together = Object.entries(constructs).filter(([name]) => !alone(name));
const separator = '■';

let printer: TestPrinter;
let pages: ReadonlyMap<string, readonly PdfPage[]>;
const printed: Uint8Array[] = [];

beforeAll(async () => {
  printer = await startTestPrinter();
  const sections = together.flatMap(([name, { sections: own }]) => [
    section([paragraph(`${separator}${name}`)]),
    ...own,
  ]);
  pages = byConstruct(await print(documentOf('すべて', ...sections), 'none'));
});
afterAll(() => printer.close());

describe('each construct comes out of every writer as it should', () => {
  test.each(Object.entries(constructs))('%s', async (name, document) => {
    expectGolden(name, {
      HTML: printParts(document)
        .map((part) => readableHtml(html(part, 'own')))
        .join('\n'),
      PDF: readablePages(pages.get(name) ?? (await printAlone(document))),
      Word: readableWord(await wordDocument(document, images), alone(name)),
      Excel: readableExcel(await excelWorkbook(document)),
    });
  });
});

test('every golden file belongs to a construct', () => {
  expect(goldenNames().toSorted()).toEqual(Object.keys(constructs).toSorted());
});

test('the papers print with their own faces only', () => {
  const fonts = printed.flatMap((pdf) => pdfFonts(pdf));
  expect(fonts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['BIZUDMincho-Regular', 'BIZUDGothic-Bold']),
  );
  for (const { name, kind } of fonts) {
    expect(name).toMatch(/^BIZUD(Mincho|Gothic)-(Regular|Bold)$/);
    expect(kind).toBe('CID TrueType');
  }
});

test('exactly the faces that a document prints with are named', () => {
  expect(fontFacesUsed(constructs.paragraph ?? documentOf(''))).toEqual([fontFaces.mincho, fontFaces.gothic]);
  expect(fontFacesUsed(constructs['edge-boxed'] ?? documentOf(''))).toContain(fontFaces.gothic);
  expect(new Set(fontFacesUsed(constructs.text ?? documentOf('')))).toEqual(
    new Set(Object.values(fontFaces)),
  );
  expect(fontFacesUsed(documentOf('', section([paragraph('明朝')])))).toEqual([fontFaces.mincho]);
});

test('a document survives JSON', () => {
  for (const document of Object.values(constructs))
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

function html(document: Document, pageNumbers: 'own' | 'none'): string {
  return documentHtml(document, { nonce: 'test', pageNumbers, sourceLinks: false, images });
}

async function print(document: Document, pageNumbers: 'own' | 'none'): Promise<readonly PdfPage[]> {
  const pdf = await printer.pdf(html(document, pageNumbers), fontFacesUsed(document));
  printed.push(pdf);
  return pdfPages(pdf);
}

async function printAlone(document: Document): Promise<readonly PdfPage[]> {
  const parts: (readonly PdfPage[])[] = [];
  for (const part of printParts(document)) parts.push(await print(part, 'own'));
  return parts.flat();
}

function byConstruct(all: readonly PdfPage[]): ReadonlyMap<string, readonly PdfPage[]> {
  const found = new Map<string, PdfPage[]>();
  let current: PdfPage[] = [];
  for (const page of all) {
    const first = page.words[0]?.text ?? '';
    if (first.startsWith(separator)) {
      current = [];
      found.set(first.slice(separator.length), current);
    } else current.push(page);
  }
  return found;
}

// The page rules and classes of the document itself; the rules that all share are the same everywhere.
function readableHtml(written: string): string {
  const css = written.slice(written.indexOf('@page'), written.indexOf('</style>'));
  const body = written.slice(written.indexOf('<body>') + 6, written.indexOf('</body>'));
  const broken = body.replaceAll(
    /\n*(<(?:\/table|section|p|h\d|table|tr|t[hd]|ol|li|div|svg|rect|line|text|img|colgroup)\b)/g,
    '\n$1',
  );
  return `${css}\n${broken.trim()}`;
}

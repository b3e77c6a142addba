import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@cantoo/fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOf, paragraph, section } from '../../shared/document/builders.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { startTestPrinter, type TestPrinter } from './printPdf.ts';
import { pdfFonts, pdfPages } from './readPdf.ts';

let printer: TestPrinter;
beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

const file = '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf';

/** What poppler reports otherwise: blanks separate words, and voiced marks join the character before them. */
const notAWord = /[\p{C}\p{Z}\p{M}ﾞﾟ]/u;

test('every character of the face can be copied out of the PDF as it was typed', async () => {
  const face = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (!('characterSet' in face)) throw new Error('a collection, not a face');
  const characters = face.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((each) => !notAWord.test(each));
  const lines = Array.from({ length: Math.ceil(characters.length / 40) }, (_, index) =>
    paragraph(characters.slice(index * 40, index * 40 + 40).join(' '), {
      align: 'left',
      size: 9,
      lineHeight: 1.2,
    }),
  );
  const document = documentOf('', section(lines, { page: { footer: {} } }));
  const html = documentHtml(document, { nonce: 'test', pageNumbers: 'own', sourceLinks: false });
  const pdf = await printer.pdf(html, fontFacesUsed(document));
  const found = pdfPages(pdf).flatMap(({ words }) => words.map(({ text }) => text));
  expect(characters.length).toBeGreaterThan(11_000);
  expect(found.filter((word, index) => word !== characters[index])).toEqual([]);
  expect(pdfFonts(pdf).map(({ name }) => name)).toEqual(['BIZUDMincho-Regular']);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@cantoo/fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOf, paragraph, section, text } from '../../shared/document/builders.ts';
import { coverageOf } from '../../shared/document/characterCoverage.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import type { Font } from '../../shared/document/inline.ts';
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

/** Each as a word of its own, in the order of `characters`. */
async function printWords(characters: readonly string[], font: Font, bold: boolean): Promise<Uint8Array> {
  const lines = Array.from({ length: Math.ceil(characters.length / 40) }, (_, index) =>
    paragraph(text(characters.slice(index * 40, index * 40 + 40).join(' '), { font, bold }), {
      align: 'left',
      size: 9,
      lineHeight: 1.2,
    }),
  );
  const document = documentOf('', section(lines, { page: { footer: {} } }));
  const html = documentHtml(document, { nonce: 'test', pageNumbers: 'own', sourceLinks: false });
  return printer.pdf(html, fontFacesUsed(document));
}

const wordsOf = (pdf: Uint8Array) => pdfPages(pdf).flatMap(({ words }) => words.map(({ text }) => text));

test('every character of the face can be copied out of the PDF as it was typed', async () => {
  const face = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (!('characterSet' in face)) throw new Error('a collection, not a face');
  const characters = face.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((each) => !notAWord.test(each));
  const pdf = await printWords(characters, 'mincho', false);
  const found = wordsOf(pdf);
  expect(characters.length).toBeGreaterThan(11_000);
  expect(found.filter((word, index) => word !== characters[index])).toEqual([]);
  expect(pdfFonts(pdf).map(({ name }) => name)).toEqual(['BIZUDMincho-Regular']);
});

test.each([
  ['mincho', false, 'NotoSerifJP-Regular'],
  ['mincho', true, 'NotoSerifJP-Bold'],
  ['gothic', false, 'NotoSansJP-Regular'],
  ['gothic', true, 'NotoSansJP-Bold'],
] as const)(
  'what the papers lack prints in the fallback face and in no other: %s, bold %s',
  async (font, bold, name) => {
    const codes = Array.from({ length: 0x33000 }, (_, code) => code).filter(
      (code) => code < 0xd800 || code > 0xdfff,
    );
    const characters = codes
      .map((code) => String.fromCodePoint(code))
      .filter((each) => !notAWord.test(each) && coverageOf(each) === 'fallback');
    const pdf = await printWords(characters, font, bold);
    expect(characters.length).toBeGreaterThan(4_900);
    // Radicals and full-width signs come back from the PDF as what they stand for; the forms of names do not.
    const found = wordsOf(pdf);
    const isName = (each: string | undefined) => /^\p{Unified_Ideograph}$/u.test(each ?? '');
    expect(found.filter((word, index) => word !== characters[index] && isName(characters[index]))).toEqual(
      [],
    );
    const fonts = pdfFonts(pdf);
    expect(fonts.filter((one) => !/^BIZUD/.test(one.name)).map((one) => one.name)).toEqual([name]);
    expect(fonts.filter(({ kind }) => kind !== 'CID TrueType')).toEqual([]);
  },
);

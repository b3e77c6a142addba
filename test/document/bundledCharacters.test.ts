/** What the program knows of its faces without opening them (`npm run characters`), held against the faces themselves. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@cantoo/fontkit';
import { describe, expect, test } from 'vitest';
import { readCharacters } from '../../build/readCharacters.ts';
import { documentOf, paragraph, section, text } from '../../shared/document/builders.ts';
import { type Coverage, coverageOf, needsFallback } from '../../shared/document/characterCoverage.ts';
import { characterWidth } from '../../shared/document/characterWidth.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';

const packages = createRequire(import.meta.url);
const fileOf = (name: string) => packages.resolve(`@expo-google-fonts/${name}.ttf`);
const papers = [
  'biz-udmincho/400Regular/BIZUDMincho_400Regular',
  'biz-udmincho/700Bold/BIZUDMincho_700Bold',
  'biz-udgothic/400Regular/BIZUDGothic_400Regular',
  'biz-udgothic/700Bold/BIZUDGothic_700Bold',
];
const fallbacks = [
  'noto-serif-jp/400Regular/NotoSerifJP_400Regular',
  'noto-serif-jp/700Bold/NotoSerifJP_700Bold',
  'noto-sans-jp/400Regular/NotoSansJP_400Regular',
  'noto-sans-jp/700Bold/NotoSansJP_700Bold',
];
const paperFaces = papers.map((name) => readCharacters(fileOf(name)));
const fallbackFaces = fallbacks.map((name) => readCharacters(fileOf(name)));
const inAll = (faces: typeof paperFaces, code: number) =>
  faces.every(({ characters }) => characters.has(code));
const hasForm = (faces: typeof paperFaces, base: number, selector: number) =>
  faces.every(({ sequences }) => sequences.get(selector)?.has(base) === true);
/** Never drawn, whatever the faces have. */
const isDrawn = (text: string) => !/^[\p{Cc}\p{Z}\p{DI}\p{Cs}]/u.test(text);

test('every code point of Unicode is known as the faces have it', () => {
  const wrong: string[] = [];
  const count: Record<Coverage, number> = { paper: 0, fallback: 0, plainForm: 0, none: 0 };
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const text = String.fromCodePoint(code);
    if (!isDrawn(text)) continue;
    const known = coverageOf(text);
    count[known] += 1;
    const [canonical = 0] = [...text.normalize('NFC')].map((each) => each.codePointAt(0));
    const isEquivalent = canonical !== code;
    const expected = inAll(paperFaces, code)
      ? 'paper'
      : isEquivalent && inAll(paperFaces, canonical)
        ? 'plainForm'
        : inAll(fallbackFaces, code)
          ? 'fallback'
          : isEquivalent && inAll(fallbackFaces, canonical)
            ? 'plainForm'
            : 'none';
    if (known !== expected && text.normalize('NFC').length === text.length)
      wrong.push(`${code.toString(16)} ${known} ${expected}`);
  }
  expect(wrong).toEqual([]);
  expect(count.paper).toBeGreaterThan(11_700);
  expect(count.fallback).toBeGreaterThan(4_900);
});

test('every variation sequence of the faces is known', () => {
  const wrong: string[] = [];
  for (const faces of [paperFaces, fallbackFaces]) {
    for (const [selector, bases] of faces[0]?.sequences ?? []) {
      for (const base of bases) {
        const text = String.fromCodePoint(base, selector);
        const isPaper = hasForm(paperFaces, base, selector) && inAll(paperFaces, base);
        const expected = isPaper ? 'paper' : hasForm(fallbackFaces, base, selector) ? 'fallback' : null;
        if (expected !== null && coverageOf(text) !== expected)
          wrong.push(`${base.toString(16)} ${selector.toString(16)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('what stands in names and titles', () => {
  test.each<[string, Coverage]>([
    ['眞', 'paper'],
    ['髙', 'paper'],
    ['﨑', 'paper'],
    ['葛\u{e0100}', 'paper'],
    ['辻\u{e0101}', 'paper'],
    ['Ⅻ', 'paper'],
    ['か\u3099', 'paper'],
    ['\n', 'paper'],
    ['\u2009', 'paper'],
    ['\u200b', 'paper'],
    ['\u{20bb7}', 'fallback'],
    ['㈠', 'fallback'],
    ['\u2fa7', 'fallback'],
    ['邉\u{e0102}', 'plainForm'],
    ['\ufa6d', 'plainForm'],
    ['➤', 'none'],
    ['\ue000', 'none'],
    ['\u{2a6d6}', 'none'],
    ['\u{2a6d6}\u{e0100}', 'none'],
    ['\ud842', 'none'],
  ])('%s is %s', (character, coverage) => {
    expect(coverageOf(character)).toBe(coverage);
  });

  test('a text needs the fallback faces for one character of it', () => {
    expect(needsFallback('富田 眞智子')).toBe(false);
    expect(needsFallback('\u{20bb7}田')).toBe(true);
    expect(needsFallback('➤')).toBe(false);
  });
});

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{No}\u3200-\u33ff\u24b6-\u24ff]/u;

test.each(fallbacks)('what %s has for Japanese is one em wide, so that 均等割付 holds', (name) => {
  const face = create(readFileSync(fileOf(name)));
  if (!('glyphForCodePoint' in face)) throw new Error('a collection, not a face');
  const wrong = face.characterSet
    .map((code) => String.fromCodePoint(code))
    // Foreign letters and a few signs (₩ ‑ ⸺), which no Japanese paper spreads, are proportional there.
    .filter((text) => coverageOf(text) === 'fallback' && japanese.test(text))
    .filter(
      (text) =>
        face.glyphForCodePoint(text.codePointAt(0) ?? 0)?.advanceWidth !==
        characterWidth(text) * face.unitsPerEm,
    );
  expect(wrong).toEqual([]);
});

test('the fallback of exactly the faces in use is loaded before printing, for a header alone, too', () => {
  const bold = documentOf('', section([paragraph(text('\u{20bb7}', { font: 'gothic', bold: true }))]));
  expect(fontFacesUsed(bold).map(({ family, weight }) => `${family} ${weight}`)).toEqual([
    'BIZ UDMincho 400',
    'BIZ UDGothic 700',
    'Noto Serif JP 400',
    'Noto Sans JP 700',
  ]);
  const right = { content: ['\u{20bb7}'], font: 'gothic', size: 10, pages: 'all' } as const;
  const header = documentOf('', section([paragraph('本文')], { page: { header: { right } } }));
  expect(fontFacesUsed(header).map(({ family }) => family)).toContain('Noto Sans JP');
  expect(fontFacesUsed(documentOf('', section([paragraph('富田 眞智子')])))).toHaveLength(1);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@cantoo/fontkit';
import { expect, test } from 'vitest';
import { characterWidth } from '../../shared/document/characterWidth.ts';

const packages = createRequire(import.meta.url);

test.each([
  ['mincho', '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf'],
  ['gothic', '@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf'],
])('every character is as wide as the %s face sets it', (_, file) => {
  const font = create(readFileSync(packages.resolve(file)));
  if (!('glyphForCodePoint' in font)) throw new Error('a collection, not a face');
  const wrong = font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !/^[\p{M}\p{Cf}]$/u.test(character))
    .filter((character) => {
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return glyph?.advanceWidth !== characterWidth(character) * font.unitsPerEm;
    });
  expect(wrong).toEqual([]);
});

test('a variant of a character is as wide as the character', () => {
  expect(characterWidth('葛\u{e0100}飾')).toBe(2);
  expect(characterWidth('か\u3099')).toBe(1);
  expect(characterWidth('島労発基0824第7号')).toBe(8.5);
});

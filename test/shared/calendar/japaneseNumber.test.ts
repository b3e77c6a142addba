import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDigits,
  formatJapaneseNumber,
  formatKanjiDigits,
  parseKanjiNumber,
} from '../../../shared/calendar/japaneseNumber.ts';

const anyNumber = fc.integer({ min: 0, max: 9999 });

describe('kanji numbers', () => {
  test.each([
    [0, '〇'],
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [103, '百三'],
    [111, '百十一'],
    [1000, '千'],
    [2021, '二千二十一'],
  ])('%i is %s', (value, kanji) => {
    expect(formatJapaneseNumber(value, 'kanji')).toBe(kanji);
  });

  test('both ways of writing a number are read back', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(parseKanjiNumber(formatJapaneseNumber(value, 'kanji'))).toBe(value);
        expect(parseKanjiNumber(formatKanjiDigits(String(value)))).toBe(value);
      }),
    );
  });

  test.each(['', '十十', '一二十', '十百', '〇十', '元', '12', '一〇〇〇〇'])(
    '「%s」 is no number',
    (text) => {
      expect(parseKanjiNumber(text)).toBeNull();
    },
  );
});

test('the number of digits stays when their width changes', () => {
  expect(formatDigits('00', 'full')).toBe('００');
  expect(formatDigits('5', 'full_if_single')).toBe('５');
  expect(formatDigits('05', 'full_if_single')).toBe('05');
});

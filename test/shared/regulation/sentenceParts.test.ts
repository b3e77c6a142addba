import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentencePart, sentenceParts, splitSentences } from '../../../shared/regulation/sentenceParts.ts';

const partsOf = (text: string) =>
  sentenceParts(text).map(({ name, start, end }) => [name, text.slice(start, end)] as const);

test.each([
  ['公開する。', [['whole', '公開する。']]],
  [
    '公開する。ただし、甲。',
    [
      ['principal', '公開する。'],
      ['proviso', 'ただし、甲。'],
    ],
  ],
  [
    '任期は二年とする。但し、再任を妨げない。',
    [
      ['principal', '任期は二年とする。'],
      ['proviso', '但し、再任を妨げない。'],
    ],
  ],
  [
    '公開する。この場合において、乙。',
    [
      ['first', '公開する。'],
      ['second', 'この場合において、乙。'],
    ],
  ],
  [
    '甲。乙。丙。',
    [
      ['first', '甲。'],
      ['middle', '乙。'],
      ['second', '丙。'],
    ],
  ],
  [
    '甲。乙。丙。丁。',
    [
      [1, '甲。'],
      [2, '乙。'],
      [3, '丙。'],
      [4, '丁。'],
    ],
  ],
  [
    '甲。乙。ただし、丙。',
    [
      ['first', '甲。'],
      ['second', '乙。'],
      ['proviso', 'ただし、丙。'],
    ],
  ],
  [
    'もの。ただし、甲を除く',
    [
      ['principal', 'もの。'],
      ['proviso', 'ただし、甲を除く'],
    ],
  ],
  ['', []],
])('%s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test('。 in brackets and quotation marks ends no sentence', () => {
  const text = '会議（甲をいう。次項において同じ。）は「乙。」とする。ただし、丙。';
  expect(partsOf(text).map(([name]) => name)).toEqual(['principal', 'proviso']);
});

test('a bracket that is never closed swallows nothing', () => {
  expect(splitSentences('甲（乙。丙。')).toHaveLength(2);
});

test('本文 is all before the ただし書, even of two sentences', () => {
  const text = '甲。乙。ただし、丙。';
  const part = findSentencePart(text, 'principal');
  expect(text.slice(part?.start, part?.end)).toBe('甲。乙。');
  expect(findSentencePart('甲。', 'proviso')).toBeUndefined();
});

test('the parts are the whole text', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '。', '（', '）', '「', '」', 'ただし、', '、') });
  fc.assert(
    fc.property(text, (words) => {
      const parts = sentenceParts(words);
      expect(parts.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words);
    }),
    { seed: 20210913, numRuns: 500 },
  );
});

import { expect, test } from 'vitest';
import { kanjiOnesInKatakana } from '../../../shared/proofreading/kanjiOnesInKatakana.ts';

test.each([
  ['オ一エム金属工業株式会社', [1]],
  ['株式会社ニッポ一 取締役 島根工場長', [7]],
  ['株式会社ニッポ一', [7]],
  ['（ニッポ一）', [4]],
  ['オ一エム・ニッポ一', [1, 8]],
  ['オーエム金属工業株式会社', []],
  ['パート一名', []],
  ['真一', []],
  ['第一デバイス', []],
])('%s: %j', (text, expected) => {
  expect(kanjiOnesInKatakana(text)).toEqual(expected);
});

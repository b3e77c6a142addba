import { expect, test } from 'vitest';
import { hasKanjiOneInKatakana } from '../../../shared/proofreading/kanjiOneInKatakana.ts';

test.each([
  ['オ一エム金属工業株式会社', true],
  ['株式会社ニッポ一 取締役 島根工場長', true],
  ['株式会社ニッポ一', true],
  ['（ニッポ一）', true],
  ['オーエム金属工業株式会社', false],
  ['パート一名', false],
  ['真一', false],
  ['第一デバイス', false],
])('%s: %s', (text, expected) => {
  expect(hasKanjiOneInKatakana(text)).toBe(expected);
});

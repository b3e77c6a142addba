import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchRanges } from '../../../renderer/ui/palette/matchRanges.ts';

test.each([
  ['富田 眞智子', '富田', ['富田']],
  ['宛名「会長 富田 眞智子 殿」', '富田 殿', ['富田', '殿']],
  ['ＮＨＫ松江', 'nhk', ['ＮＨＫ']],
  ['㈱オーエム', '(株)', ['㈱']],
  ['𠮷田𠮷男', '𠮷', ['𠮷', '𠮷']],
  ['aaaa', 'aa', ['aaaa']],
  ['委員', 'x', []],
  ['委員', '', []],
])('in %s, %s is found as %j', (text, query, found) => {
  expect(matchRanges(text, query).map(([from, to]) => text.slice(from, to))).toEqual(found);
});

test('ranges are in order, apart and inside the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Ａ', '㈱', '株', '𠮷', ' ', 'ｶﾞ') });
  fc.assert(
    fc.property(text, text, (where, what) => {
      let before = -1;
      for (const [from, to] of matchRanges(where, what)) {
        expect(from).toBeGreaterThan(before);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(where.length);
        before = to;
      }
    }),
  );
});

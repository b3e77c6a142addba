import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseShare, shareText } from '../../../shared/meeting/shareText.ts';

test.each([
  ['過半数', 1, 2, 'moreThan'],
  ['半数以上', 1, 2, 'atLeast'],
  ['三分の二以上', 2, 3, 'atLeast'],
  ['３分の１ 以上', 1, 3, 'atLeast'],
  ['2/3以上', 2, 3, 'atLeast'],
  ['4分の3を超える', 3, 4, 'moreThan'],
])('%s is read', (text, numerator, denominator, comparison) => {
  expect(parseShare(text)).toEqual({ numerator, denominator, comparison });
});

test.each(['', '10人以上', '3分の2', '全員', '2分の3以上', '0分の1以上', '過半数以上'])(
  '「%s」 is no share',
  (text) => {
    expect(parseShare(text)).toBeNull();
  },
);

test('every share is read back from its text', () => {
  const shares = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), fc.boolean());
  fc.assert(
    fc.property(shares, ([one, other, atLeast]) => {
      const share = {
        numerator: Math.min(one, other),
        denominator: Math.max(one, other),
        comparison: atLeast ? 'atLeast' : 'moreThan',
      } as const;
      expect(parseShare(shareText(share))).toEqual(share);
    }),
  );
});

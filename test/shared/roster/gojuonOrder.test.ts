import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGojuon, isGojuonOrder, isReadingMissing } from '../../../shared/roster/gojuonOrder.ts';
import { person } from './seats.ts';

const sorted = (...readings: string[]): string[] =>
  readings
    .map((reading, index) => person(String(index), '姓 名', reading))
    .sort(compareGojuon)
    .map(({ reading }) => `${reading.family} ${reading.given}`.trim());

describe('五十音順', () => {
  test.each([
    ['清音, 濁音, 半濁音', ['はは あ', 'はば あ', 'はぱ あ', 'ばは あ', 'ぱは あ']],
    ['a small kana before the large one', ['きよつか あ', 'きよづか あ', 'きよみ あ']],
    ['しょう before しよう', ['しょうじ あ', 'しようじ あ']],
    [
      'ー as the vowel before it, and before that vowel written out',
      ['おうみ あ', 'おーた い', 'おおた あ', 'おおの あ'],
    ],
    ['the given name decides between equal families', ['さとう しんじ', 'さとう たろう']],
    ['a short family before a longer one, whatever follows', ['おだ わたる', 'おだがわ あい']],
    ['katakana equals hiragana', ['オノ あ', 'おの い', 'オノ う']],
    ['ん last', ['のりもと あ', 'のん あ', 'はやし あ']],
  ])('%s', (_, expected) => {
    expect(sorted(...expected.toReversed())).toEqual(expected);
  });

  test('kanji do not matter: 達 goes by たつ or だて as its bearer reads it', () => {
    const tsuchioka = person('1', '土岡 勉', 'つちおか つとむ');
    expect(compareGojuon(person('2', '達 俊彦', 'たつ としひこ'), tsuchioka)).toBeLessThan(0);
    expect(compareGojuon(person('2', '達 俊彦', 'とおる としひこ'), tsuchioka)).toBeGreaterThan(0);
  });

  test('blanks inside a reading do not matter', () => {
    expect(compareGojuon(person('1', '', 'いい　づか あ'), person('1', '', 'いいづか あ'))).toBe(0);
  });

  test('who has no reading comes last, and inside a family who has no given reading', () => {
    expect(sorted('', 'わかまつ ゆき', 'わかまつ', 'あおき')).toEqual([
      'あおき',
      'わかまつ ゆき',
      'わかまつ',
      '',
    ]);
  });

  test('namesakes stand in the order of registration', () => {
    const first = person('018f-1', '佐藤 一', 'さとう はじめ');
    const second = person('018f-2', '佐藤 一', 'さとう はじめ');
    expect([second, first].sort(compareGojuon)).toEqual([first, second]);
  });

  test('the order of entry never shows', () => {
    const kana = fc.string({
      unit: fc.constantFrom('か', 'が', 'カ', 'き', 'ー', 'ゃ', 'や', 'ん', ' '),
      maxLength: 4,
    });
    const people = fc
      .uniqueArray(fc.record({ id: fc.uuid(), family: kana, given: kana }), { selector: ({ id }) => id })
      .map((all) =>
        all.map(({ id, family, given }) => ({ ...person(id, '姓 名'), reading: { family, given } })),
      );
    const shuffled = people.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect([...one].sort(compareGojuon)).toEqual([...other].sort(compareGojuon));
      }),
    );
  });
});

describe('whether a list is in 五十音順', () => {
  const aoki = person('1', '青木 政史', 'あおき まさし');
  const honma = person('2', '本間 崇', 'ほんま たかし');

  test('it is, is not, or cannot be said', () => {
    expect(isGojuonOrder([aoki, honma])).toBe(true);
    expect(isGojuonOrder([honma, aoki])).toBe(false);
    expect(isGojuonOrder([aoki, person('3', '達 俊彦')])).toBe(false);
    expect(isGojuonOrder([aoki, aoki])).toBe(true);
    expect(isGojuonOrder([])).toBe(true);
  });
});

test('a reading is missing where the name has a part without one', () => {
  expect(isReadingMissing(person('1', '達 俊彦'))).toBe(true);
  expect(isReadingMissing(person('1', '達 俊彦', 'たつ'))).toBe(true);
  expect(isReadingMissing(person('1', '達 俊彦', 'たつ 　'))).toBe(true);
  expect(isReadingMissing(person('1', '達 俊彦', 'たつ としひこ'))).toBe(false);
  expect(isReadingMissing(person('1', '山陰中央新報社', 'さんいんちゅうおうしんぽうしゃ'))).toBe(false);
});

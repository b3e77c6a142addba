import { describe, expect, test } from 'vitest';
import { nameCandidateKey, nameKey } from '../../../shared/roster/nameKey.ts';

describe('names in different forms', () => {
  test.each([
    ['富田眞智子', '富田真智子'],
    ['富田 眞智子', '富田　真智子'],
    ['富田 眞智子', '富田眞智子'],
    ['髙田信一', '高田信一'],
    ['岩﨑', '岩崎'],
    ['𠮷川', '吉川'],
    ['渡邊', '渡邉'],
    ['渡邊', '渡辺'],
    ['齋藤', '斎藤'],
    ['齊藤', '斉藤'],
    ['鐵工会', '鉄工会'],
    ['廣行', '広行'],
    ['澤田', '沢田'],
    ['惠', '恵'],
    ['飯\u{fa10}', '飯塚'],
    ['葛\u{e0100}城', '葛城'],
  ])('%s and %s meet', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['斎藤', '斉藤'],
    ['齋藤', '齊藤'],
    ['吉川伸二', '吉川真二'],
  ])('%s and %s are two names', (one, other) => {
    expect(nameCandidateKey(one)).not.toBe(nameCandidateKey(other));
  });

  test.each([
    ['冨田', '富田'],
    ['小嶋', '小島'],
    ['小嶌', '小島'],
    ['後籐', '後藤'],
    ['冨田眞智子', '富田真智子'],
  ])('%s and %s may be one name, which only a person can say', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
    expect(nameCandidateKey(one)).toBe(nameCandidateKey(other));
  });
});

import { describe, expect, test } from 'vitest';
import { nameColumnWidth, nameLayout } from '../../../shared/roster/nameLayout.ts';
import { name } from './seats.ts';

describe('a name in a column of five characters', () => {
  test.each([
    ['飯塚 弘', '飯塚　　弘'],
    ['藤本 晴久', '藤本　晴久'],
    ['富田 眞智子', '富田眞智子'],
    ['小松原 直樹', '小松原直樹'],
    ['乾 弘', '乾　　　弘'],
    ['達 俊彦', '達　　俊彦'],
    ['五十嵐 弘', '五十嵐　弘'],
    ['勅使河原 弘', '勅使河原弘'],
    ['勅使河原 直樹', '勅使河原直樹'],
    ['小松原 眞智子', '小松原眞智子'],
    ['山陰中央新報社', '山陰中央新報社'],
    ['鐵工会', '鐵工会'],
  ])('%s prints %s', (written, printed) => {
    expect(nameLayout(name(written)).text).toBe(printed);
  });

  test('a surrogate pair and a variation sequence are one character each', () => {
    expect(nameLayout(name('𠮷川 伸二')).text).toBe('𠮷川　伸二');
    expect(nameLayout(name('葛\u{e0100}城 一')).gap).toBe(2);
    expect(nameColumnWidth([name('葛\u{e0100}城 𠮷三郎')])).toBe(5);
  });
});

test('the column is as wide as its longest name, and every name is spread to it', () => {
  const names = [name('飯塚 弘'), name('小松原 眞智子')];
  expect(nameColumnWidth(names)).toBe(6);
  expect(nameLayout(name('飯塚 弘'), 6).text).toBe('飯塚　　　弘');
  expect(nameColumnWidth([])).toBe(5);
});

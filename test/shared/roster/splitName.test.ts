import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitName } from '../../../shared/roster/splitName.ts';
import { name } from './seats.ts';

const known = ['飯塚 弘', '富田 眞智子', '小松原 直樹', '若松 志昌', '小田 川一', '小田川 真一'].map(name);
const split = (text: string): string => {
  const { name: found, certainty } = splitName(text, known);
  return `${found.family}|${found.given} ${certainty}`;
};

describe('splitting a name', () => {
  test.each([
    ['飯塚 弘', '飯塚|弘 written'],
    ['飯塚　弘', '飯塚|弘 written'],
    [' 飯塚　　弘 ', '飯塚|弘 written'],
    ['乾　　　弘', '乾|弘 written'],
    ['山田 太郎', '山田|太郎 written'],
    ['飯塚弘', '飯塚|弘 known'],
    ['富田眞智子', '富田|眞智子 known'],
    ['小松原直樹', '小松原|直樹 known'],
    ['飯 塚 弘', '飯塚|弘 known'],
    ['若松志保', '若松|志保 guessed'],
    ['倉 持 清 子', '倉持|清子 guessed'],
    ['倉持 清 子', '倉持|清子 guessed'],
    ['島根労働局', '島根|労働局 guessed'],
    ['乾弘', '乾|弘 guessed'],
    ['弘', '弘| unsplit'],
    ['山陰中央新報社', '山陰中央新報社| unsplit'],
    ['若松', '若|松 guessed'],
    ['', '| unsplit'],
  ])('「%s」 gives %s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  test('keeps the characters that were written, also where a known person is written otherwise', () => {
    expect(splitName('富田真智子', known)).toEqual({
      name: name('富田 真智子'),
      certainty: 'known',
      alternatives: [],
    });
  });

  test('five characters of an unknown name are a guess that names the other split', () => {
    expect(splitName('長谷川太郎')).toEqual({
      name: name('長谷 川太郎'),
      certainty: 'guessed',
      alternatives: [name('長谷川 太郎')],
    });
  });

  test('where two known families fit, both are offered', () => {
    expect(splitName('小田川修', known)).toEqual({
      name: name('小田川 修'),
      certainty: 'guessed',
      alternatives: [name('小田 川修')],
    });
  });

  test('where two known people fit, neither is taken silently', () => {
    const twoPeople = [name('小田 川一'), name('小田川 一')];
    expect(splitName('小田川一', twoPeople)).toEqual({
      name: name('小田川 一'),
      certainty: 'guessed',
      alternatives: [name('小田 川一')],
    });
  });

  test('a person whose name is not entered yet says nothing about others', () => {
    expect(splitName('飯塚弘', [{ family: '', given: '' }])).toEqual(splitName('飯塚弘'));
  });

  test('a surrogate pair and a variation sequence are never torn', () => {
    expect(splitName('𠮷川伸二').name).toEqual(name('𠮷川 伸二'));
    expect(splitName('葛\u{e0100}城伸二').name).toEqual(name('葛\u{e0100}城 伸二'));
  });

  test('no character is lost or added', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('飯', '塚', '𠮷', '弘', ' ', '　', '若', '松') }),
        (text) => {
          const { name: found, alternatives } = splitName(text, known);
          for (const { family, given } of [found, ...alternatives]) {
            expect(family + given).toBe(text.replace(/\s/g, ''));
          }
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { differingCharacters } from '../../../renderer/roster/differingCharacters.ts';

describe('the characters in which forms of a name differ', () => {
  it('are marked where they stand', () => {
    expect(differingCharacters('富田 眞智子', ['富田 真智子'])).toEqual([[3, 4]]);
  });

  it('are marked as a whole, though they take two or more code units', () => {
    expect(differingCharacters('𠮷田 弘', ['吉田 弘'])).toEqual([[0, 2]]);
    expect(differingCharacters('葛󠄀城 弘', ['葛城 弘'])).toEqual([[0, '葛󠄀'.length]]);
  });

  it('are none in a form of another length, or without another form', () => {
    expect(differingCharacters('飯塚 弘', ['飯塚 弘志'])).toEqual([]);
    expect(differingCharacters('飯塚 弘', [])).toEqual([]);
  });

  it('are collected from all other forms', () => {
    expect(differingCharacters('髙橋 眞', ['高橋 眞', '髙橋 真'])).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});

import { groupWord } from './printUnits.ts';
import type { WorkUnit } from './workingTree.ts';

const words = { article: '条', paragraph: '項', item: '号' } as const;

/** What stands at a number, for a message: 第3条の2, 第2項, 第1号, 第2章; an item within an item by its label, イ. */
export function numberName({ kind, source, parent, label }: WorkUnit, number: readonly number[]): string {
  if (kind === 'item' && parent?.kind === 'item' && label) return label.text;
  const group = 'level' in source ? groupWord(source.level) : '';
  const word = kind in words ? words[kind as keyof typeof words] : group;
  const [first, ...branches] = number;
  return `第${first}${word}${branches.map((each) => `の${each}`).join('')}`;
}

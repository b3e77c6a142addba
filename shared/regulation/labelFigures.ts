import { readNumerals } from './numeral.ts';

/** A number inside a label, as a pattern: 12, 十二, 一二, 二〇. */
export const figure = '(?:[0-9]+|[〇○一二三四五六七八九十百千]+)';
/** Branch numbers behind a label: の2の3, ノ二 in katakana; set apart by blanks where a line was spread (第 3 条の 2). */
export const branch = `(?: ?[のノ] ?${figure})*`;

/** 0 if it is no number. */
export function figureValue(figures: string): number {
  return readNumerals(figures)[0]?.value ?? 0;
}

/** [2, 3] of の2の3 */
export function branchesOf(branches: string): number[] {
  return branches
    .split(/[のノ]/)
    .slice(1)
    .map((each) => figureValue(each.trim()));
}

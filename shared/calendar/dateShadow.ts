import { type Era, eras } from './eras.ts';
import { parseKanjiNumber } from './japaneseNumber.ts';

const eraNames = eras.flatMap(({ name, kanji, letter }) => [name, kanji, letter]).join('|');

/** A year with its era (令和3, 令3, R3, R元) or of the Gregorian calendar, as groups `era`, `eraYear`, `year`. */
export const yearPattern = `(?:(?<era>${eraNames})(?<eraYear>元|\\d{1,3})|(?<year>\\d{1,4}))`;

/** Folded for reading only: NFKC (full width, ㋿, ㈪), dashes to -, kanji numbers to digits, no blanks but between digits. */
export function dateShadow(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/(?<![\d\s])\s+|\s+(?![\d\s])/g, '')
    .replace(/[〇零一二三四五六七八九十百千]+(?=[年月日])/g, (run) => String(parseKanjiNumber(run) ?? run));
}

/** The era that 令和, 令, R or r names; a bug where it names none. */
export function eraOfMark(mark: string): Era {
  const era = eras.find(({ name, kanji, letter }) => [name, kanji, letter].includes(mark.toUpperCase()));
  if (!era) throw new Error(`no era is written ${mark}`);
  return era;
}

import { eras } from '../calendar/eras.ts';

/** A place in a text that belongs to one year, as [from, to). */
export interface YearWord {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

const names = eras.map(({ name }) => name).join('|');
const letters = eras.map(({ letter }) => letter).join('');
const digits = '[0-9０-９一二三四五六七八九十]';
const patterns = [
  `(?:${names})\\s*(?:元|${digits}+)\\s*年?(?:度|\\s*${digits}+\\s*月(?:\\s*${digits}+\\s*日)?)?`,
  `(?<![A-Za-z])[${letters}]\\s?[0-9]{1,2}(?:[.．][0-9]{1,2}){0,2}(?![0-9A-Za-z])`,
  '(?<![0-9０-９])(?:19|20|１９|２０)[0-9０-９]{2}\\s*年度?',
  '昨年度?|今年度?|本年度?|来年度?|前年度?|翌年度?',
];

/** The words of a text that speak of a year (令和2年度, R2, 2021年, 昨年度), which last year's text has last year's. */
export function yearWords(text: string): YearWord[] {
  return [...text.matchAll(new RegExp(patterns.join('|'), 'g'))].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    word,
  }));
}

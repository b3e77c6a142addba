/** Days, months and years as Japanese papers print them and as officials type them. */
export { formatJapaneseDate, type JapaneseDateStyle } from './formatJapaneseDate.ts';
export { fiscalYearOf, formatJapanesePeriod } from './formatJapanesePeriod.ts';
export { type DateReading, parseJapaneseDate } from './parseJapaneseDate.ts';
export { type DateRefusal, type DateRemark, parseJapaneseDay } from './parseJapaneseDay.ts';

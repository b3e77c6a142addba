import { eraOf } from './eras.ts';
import { isIsoDate } from './isoDate.ts';
import { type DigitStyle, formatJapaneseNumber, formatKanjiDigits } from './japaneseNumber.ts';
import { weekdayOf } from './weekday.ts';

/**
 * `full` 令和3年9月13日, `abbreviated` 昭和24.4.1 (the abbreviation that 公用文作成の要領 allows), `short` R3.9.13; the
 * last two always in half width. `weekday` adds （月）. `leaflet` 030913: year of the era, month and day as the codes of
 * the ministry's leaflets have them.
 */
export type JapaneseDateStyle =
  | { readonly form?: 'full'; readonly weekday?: boolean; readonly digits?: DigitStyle }
  | { readonly form: 'short' | 'abbreviated'; readonly weekday?: boolean }
  | { readonly form: 'leaflet' };

/**
 * Prints a day, `YYYY-MM-DD`, in Japanese; without a style as 令和3年9月13日. Year 1 prints 元年 in full and 1 in short
 * form. Days before 1868-01-25 print the Gregorian year. Throws RangeError for a day that does not exist: stored days
 * are checked before.
 */
export function formatJapaneseDate(isoDate: string, style: JapaneseDateStyle = {}): string {
  if (!isIsoDate(isoDate)) throw new RangeError(`not a day that exists: ${isoDate}`);
  if (style.form === 'leaflet') return leafletCode(isoDate);
  const date = dateIn(isoDate, style);
  return style.weekday ? `${date}（${weekdayOf(isoDate)}）` : date;
}

function dateIn(isoDate: string, style: Exclude<JapaneseDateStyle, { form: 'leaflet' }>): string {
  switch (style.form) {
    case 'short':
      return shortDate(isoDate, 'letter');
    case 'abbreviated':
      return shortDate(isoDate, 'name');
    default:
      return fullDate(isoDate, style.digits ?? 'half');
  }
}

function shortDate(isoDate: string, mark: 'letter' | 'name'): string {
  const { month, day } = partsOf(isoDate);
  const counted = eraOf(isoDate);
  const count = mark === 'name' && counted?.year === 1 ? '元' : counted?.year;
  const year = counted ? `${counted.era[mark]}${count}` : isoDate.slice(0, 4);
  return `${year}.${month}.${day}`;
}

function leafletCode(isoDate: string): string {
  const year = eraOf(isoDate)?.year ?? Number(isoDate.slice(2, 4));
  return `${String(year).padStart(2, '0')}${isoDate.slice(5, 7)}${isoDate.slice(8, 10)}`;
}

function fullDate(isoDate: string, digits: DigitStyle): string {
  const { month, day } = partsOf(isoDate);
  const number = (value: number): string => formatJapaneseNumber(value, digits);
  return `${formatJapaneseYear(isoDate, digits)}${number(month)}月${number(day)}日`;
}

/** The year of a day: 令和3年, 令和元年, 1867年. */
export function formatJapaneseYear(isoDate: string, digits: DigitStyle = 'half'): string {
  const counted = eraOf(isoDate);
  if (counted) {
    const year = counted.year === 1 ? '元' : formatJapaneseNumber(counted.year, digits);
    return `${counted.era.name}${year}年`;
  }
  const year = isoDate.slice(0, 4);
  return `${digits === 'kanji' ? formatKanjiDigits(year) : formatJapaneseNumber(Number(year), digits)}年`;
}

function partsOf(isoDate: string): { readonly month: number; readonly day: number } {
  return { month: Number(isoDate.slice(5, 7)), day: Number(isoDate.slice(8, 10)) };
}

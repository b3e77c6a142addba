import { eraOf } from './eras.ts';
import { formatJapaneseDate, formatJapaneseYear } from './formatJapaneseDate.ts';
import { type DigitStyle, formatJapaneseNumber } from './japaneseNumber.ts';
import type { JapanesePeriod } from './japanesePeriod.ts';

/**
 * Prints what a paper names in its own precision: 令和3年9月13日, 令和7年4月, 令和3年, 令和元年度; `short` R3.9.13, R7.4, R3,
 * R1年度. A period in which the era changes is called by the later one, a fiscal year by that of its December: 2019 is
 * 令和元年度 (元号を改める政令の施行に伴う…各府省申合せ, 平成31年4月1日), 1988 is 昭和63年度.
 */
export function formatJapanesePeriod(
  { date, precision, calendar }: JapanesePeriod,
  style: { readonly form?: 'full' | 'short'; readonly digits?: DigitStyle } = {},
): string {
  if (precision === 'day') {
    return formatJapaneseDate(
      date,
      style.form === 'short' ? { form: 'short' } : { digits: style.digits ?? 'half' },
    );
  }
  const named = precision === 'month' ? lastDayOfMonth(date) : `${date.slice(0, 4)}-12-31`;
  const month = Number(date.slice(5, 7));
  if (style.form === 'short') {
    const counted = eraOf(named);
    const year = counted ? `${counted.era.letter}${counted.year}` : date.slice(0, 4);
    if (precision === 'month') return `${year}.${month}`;
    if (calendar === 'fiscal') return `${year}年度`;
    return counted ? year : `${year}年`;
  }
  const year = formatJapaneseYear(named, style.digits);
  if (precision === 'month') return `${year}${formatJapaneseNumber(month, style.digits ?? 'half')}月`;
  return calendar === 'fiscal' ? `${year}度` : year;
}

/** The fiscal year, named by the calendar year of its April, to which a day belongs. 2022-03-31 → 2021 */
export function fiscalYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 7) < '04' ? year - 1 : year;
}

function lastDayOfMonth(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

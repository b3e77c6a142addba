/** Calculations with calendar days, `YYYY-MM-DD`, without clock or time zone. */

/** Days since 1 March of year 0; days of one year before another, counted from March so that 2/29 is its last. */
export function dayNumber(date: string): number {
  const month = digits(date, 5, 2);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const fromMarch = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  return daysBeforeYear(year) + fromMarch + digits(date, 8, 2) - 1;
}

/** Example: `addDays('2024-02-28', 1)` = 2024-02-29 */
export function addDays(date: string, days: number): string {
  const number = dayNumber(date) + days;
  let year = Math.floor(number / DAYS_OF_YEAR);
  while (daysBeforeYear(year) > number) year -= 1;
  while (daysBeforeYear(year + 1) <= number) year += 1;
  const inYear = number - daysBeforeYear(year);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  return `${padded(year + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

const DAYS_OF_YEAR = 365.2425;

const daysBeforeYear = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Read digit by digit: a schedule of decades asks this tens of thousands of times. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

/**
 * The last day of a period of whole years that begins at the start of a day: the day before the corresponding one, or the
 * month's last day where there is no corresponding one (民法第143条第2項). The first day counts, because it begins at midnight
 * (民法第140条ただし書).
 *
 * Examples: two years from 2021-09-06 end on 2023-09-05, from 2020-02-29 on 2022-02-28, from 2022-03-01 on 2024-02-29.
 */
export function lastDayOfYears(firstDay: string, years: number): string {
  const [year = 0, month = 0, day = 0] = firstDay.split('-').map(Number);
  const target = year + years;
  const corresponding = `${String(target).padStart(4, '0')}-${firstDay.slice(5)}`;
  const lastOfMonth = new Date(Date.UTC(target, month, 0)).getUTCDate();
  if (day > lastOfMonth) return corresponding.slice(0, 8) + String(lastOfMonth).padStart(2, '0');
  return addDays(corresponding, -1);
}

/** Calculations with calendar days, `YYYY-MM-DD`; in UTC, where every day has 24 hours. */

const DAY = 24 * 60 * 60 * 1000;

/** Example: `addDays('2024-02-28', 1)` = 2024-02-29 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
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

import { weekdayOf } from '../calendar/weekday.ts';

/** 9月28日（火）, without its year: the days of a schedule are read beside each other. */
export function dayText(date: string, weekday = true): string {
  const day = `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
  return weekday ? `${day}（${weekdayOf(date)}）` : day;
}

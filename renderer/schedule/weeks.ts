import { addDays } from '../../shared/calendar/calendarDays.ts';

/** The whole weeks, Monday to Sunday, that hold the days from one to another. */
export function weeksBetween(first: string, last: string): string[][] {
  const weeks: string[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

export function mondayOf(date: string): string {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

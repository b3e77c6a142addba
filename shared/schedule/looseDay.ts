import { addDays } from '../calendar/calendarDays.ts';
import { dayText } from './dayText.ts';

interface Day {
  readonly label: string;
  readonly date: string;
}

/**
 * What to think of where somebody reads 3日前まで loosely, as the day of the meeting less three: it is later than the strict
 * day, and between the two the notice is open to doubt.
 */
export function looseDay(from: Day, step: Day, days: number): string {
  const loose = addDays(from.date, -days);
  return `${from.label}の日から${days}日を引く数え方では${dayText(loose)}になりますが、間が${days - 1}日しかありません。${dayText(step.date)}までに済ませてください。`;
}

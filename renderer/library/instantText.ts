import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment on this computer's clock: 令和3年9月8日 14:03. */
export function instantText(at: string): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${formatJapaneseDate(day)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

import type { Holiday } from '../calendar/officeCalendar.ts';
import { parseJapaneseDay } from '../calendar/parseJapaneseDay.ts';
import { dateRefusalText } from '../calendar/readingText.ts';
import { problem, type Result } from '../contract/result.ts';

/** Fewer are no whole year: the law of 1948 named nine. */
const fewestInYear = 9;

/**
 * The holidays in the rows of the Cabinet Office's CSV (国民の祝日・休日月日, 国民の祝日・休日名称), in order of their days. A
 * first row without a day is its head. Nothing is guessed and nothing is left out.
 *
 * Problems: `holidays.line` with line and reason; `holidays.year` for a year that is missing or incomplete;
 * `holidays.none`.
 */
export function readHolidays(name: string, rows: readonly (readonly string[])[]): Result<readonly Holiday[]> {
  const lines = new Map<string, number>();
  const holidays: Holiday[] = [];
  for (const [index, cells] of rows.entries()) {
    const line = index + 1;
    const texts = cells.map((cell) => cell.trim());
    if (texts.every((text) => text === '')) continue;
    const wrong = (reason: string) => problem('holidays.line', { name, line: String(line), reason });
    const [day = '', holiday = '', ...more] = texts;
    const reading = parseJapaneseDay(day);
    if (!reading.ok && index === 0) continue;
    if (more.some((text) => text !== ''))
      return wrong('列が三つ以上あります。月日と名称の二列にしてください。');
    if (!reading.ok) return wrong(`月日の「${day}」を読めません。${dateRefusalText(reading.error)}`);
    if (holiday === '') return wrong('名称がありません。');
    const { date } = reading.value;
    const before = lines.get(date);
    if (before !== undefined) return wrong(`「${day}」は${before}行目にもあります。`);
    lines.set(date, line);
    holidays.push({ date, name: holiday });
  }
  if (holidays.length === 0) return problem('holidays.none', { name });
  const gap = incompleteYear(holidays);
  if (gap) return problem('holidays.year', { name, ...gap });
  return { ok: true, value: holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1)) };
}

function incompleteYear(holidays: readonly Holiday[]): { year: string; count: string } | null {
  const years = holidays.map(({ date }) => Number(date.slice(0, 4)));
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
    const count = years.filter((each) => each === year).length;
    if (count < fewestInYear) return { year: String(year), count: String(count) };
  }
  return null;
}

import type { Holiday } from '../calendar/officeCalendar.ts';
import { parseJapaneseDay } from '../calendar/parseJapaneseDay.ts';
import { dateRefusalText, dateRemarkText } from '../calendar/readingText.ts';
import { ok, problem, type Result } from '../contract/result.ts';

/** Fewer are no whole year: the law of 1948 named nine. */
const fewestInYear = 9;

/**
 * The holidays in the rows of the Cabinet Office's CSV (国民の祝日・休日月日, 国民の祝日・休日名称), in order of their days. A
 * first row without anything like a day is its head. Nothing is guessed and nothing is left out: a day whose weekday or
 * era is written wrongly is refused.
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
    if (!reading.ok && reading.error.reason === 'unreadable' && index === 0) continue;
    if (more.some((text) => text !== ''))
      return wrong('列が三つ以上あります。月日と名称の二列にしてください。');
    if (!reading.ok) return wrong(`月日の「${day}」を読めません。${dateRefusalText(reading.error)}`);
    if (holiday === '') return wrong('名称がありません。');
    const { date, remarks } = reading.value;
    if (remarks.length > 0) return wrong(remarks.map(dateRemarkText).join(''));
    const before = lines.get(date);
    if (before !== undefined) return wrong(`「${day}」は${before}行目にもあります。`);
    lines.set(date, line);
    holidays.push({ date, name: holiday });
  }
  if (holidays.length === 0) return problem('holidays.none', { name });
  holidays.sort((one, other) => (one.date < other.date ? -1 : 1));
  const gap = incompleteYear(holidays);
  return gap ? problem('holidays.year', { name, ...gap }) : ok(holidays);
}

/** The first year, from the first holiday's to the last one's, that has too few of them. */
function incompleteYear(holidays: readonly Holiday[]): { year: string; count: string } | null {
  const yearOf = (holiday: Holiday | undefined): number => Number(holiday?.date.slice(0, 4));
  const byYear = Map.groupBy(holidays, yearOf);
  for (let year = yearOf(holidays[0]); year <= yearOf(holidays.at(-1)); year += 1) {
    const count = byYear.get(year)?.length ?? 0;
    if (count < fewestInYear) return { year: String(year), count: String(count) };
  }
  return null;
}

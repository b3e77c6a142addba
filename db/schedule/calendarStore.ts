import { problem, type Result } from '../../shared/contract/result.ts';
import {
  type CalendarChangeRecord,
  calendarChangeSchema,
  type HolidayData,
  holidayDataSchema,
} from '../../shared/schedule/scheduleContract.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { CalendarChangeTable } from './scheduleTables.ts';

/** What the office has imported, or null: then the program's own holidays are in force. */
export async function findHolidays(
  library: ReadableLibrary,
): Promise<(HolidayData & { readonly id: string; readonly revision: number }) | null> {
  const row = await library.selectFrom('office_calendar').selectAll().orderBy('id').executeTakeFirst();
  if (!row) return null;
  const pairs = JSON.parse(row.holidays) as [string, string][];
  const holidays = pairs.map(([date, name]) => ({ date, name }));
  const data = holidayDataSchema.parse({ source: row.source, asOf: row.as_of, holidays });
  return { ...data, id: row.id, revision: row.revision };
}

/** Problems: `conflict` when they have left `revision`, 0 for none. */
export async function setHolidays(
  library: WritableLibrary,
  revision: number,
  { source, asOf, holidays }: HolidayData,
): Promise<Result<unknown>> {
  const stored = await findHolidays(library);
  if ((stored?.revision ?? 0) !== revision) return problem('conflict', { what: '祝日のデータ' });
  const pairs = JSON.stringify(holidays.map(({ date, name }) => [date, name]));
  const row = { source, as_of: asOf, holidays: pairs };
  if (stored) return library.update('office_calendar', stored.id, revision, row);
  return { ok: true, value: await library.insert('office_calendar', row) };
}

export async function removeHolidays(library: WritableLibrary, revision: number): Promise<Result<unknown>> {
  const stored = await findHolidays(library);
  if (!stored) return problem('notFound', { what: '取り込んだ祝日のデータ' });
  return library.remove('office_calendar', stored.id, revision);
}

function rowToChange(row: CalendarChangeTable): CalendarChangeRecord {
  return calendarChangeSchema.parse({ ...row, closed: row.closed === 1 });
}

/** The office's single days, in order. */
export async function listCalendarChanges(library: ReadableLibrary): Promise<CalendarChangeRecord[]> {
  const rows = await library.selectFrom('calendar_change').selectAll().orderBy('date').execute();
  return rows.map(rowToChange);
}

export function insertCalendarChange(
  library: WritableLibrary,
  { date, closed, name, note }: Omit<CalendarChangeRecord, 'id' | 'revision'>,
) {
  return library.insert('calendar_change', { date, closed: closed ? 1 : 0, name, note });
}

export function removeCalendarChange(library: WritableLibrary, id: string, revision: number) {
  return library.remove('calendar_change', id, revision);
}

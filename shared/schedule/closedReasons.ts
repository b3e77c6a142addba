import type { OfficeCalendar } from '../calendar/officeCalendar.ts';

/** What closes a day, for showing: nothing is said of days beyond the calendar's data, where nothing may be counted. */
export function closedReasons(date: string, calendar: OfficeCalendar): readonly string[] {
  const { from, to } = calendar.coverage;
  return date < from || date > to ? [] : calendar.reasonsClosed(date);
}

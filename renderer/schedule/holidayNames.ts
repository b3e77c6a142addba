import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';

/** What a day of the calendar's data is called that is a holiday: neither weekends nor the turn of the year. */
export function holidayNames(date: string, calendar: OfficeCalendar): readonly string[] {
  return calendar
    .reasonsClosed(date)
    .filter((reason) => !reason.endsWith('曜日') && reason !== '年末年始の休日');
}

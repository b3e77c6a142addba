import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findHolidays, listCalendarChanges } from '../../../db/schedule/calendarStore.ts';
import { listChainAmounts, listOwnChains, type OwnChain } from '../../../db/schedule/chainStore.ts';
import {
  createOfficeCalendar,
  defaultHolidays,
  holidaySource,
  type OfficeCalendar,
} from '../../../shared/calendar/officeCalendar.ts';
import type { ChainAmounts, HolidayData } from '../../../shared/schedule/scheduleContract.ts';

/** The holidays in force; revision 0 says that the office has imported none. */
export async function holidaysInForce(
  library: ReadableLibrary,
): Promise<HolidayData & { readonly revision: number }> {
  const stored = await findHolidays(library);
  if (stored) {
    const { source, asOf, holidays, revision } = stored;
    return { source, asOf, holidays, revision };
  }
  const { name: source, asOf } = holidaySource;
  return { source, asOf, holidays: [...defaultHolidays()], revision: 0 };
}

export async function calendarOfOffice(library: ReadableLibrary): Promise<OfficeCalendar> {
  const { holidays, asOf } = await holidaysInForce(library);
  return createOfficeCalendar({ holidays, asOf, changes: await listCalendarChanges(library) });
}

/** The office's own chains, and its numbers by fiscal year. */
export async function chainBookOf(
  library: ReadableLibrary,
): Promise<{ own: OwnChain[]; amounts: ChainAmounts[] }> {
  return { own: await listOwnChains(library), amounts: await listChainAmounts(library) };
}

import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { type OfficeCalendar, OutOfCoverage } from '../../../shared/calendar/officeCalendar.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { type Chain, withInputs } from '../../../shared/schedule/chain.ts';
import { chainOn } from '../../../shared/schedule/chainBook.ts';
import { scheduleTableDocument } from '../../../shared/schedule/scheduleTableDocument.ts';
import { timelineDocument } from '../../../shared/schedule/timelineDocument.ts';
import type { MadePaper, PaperMakers } from '../paper/paperMakers.ts';
import { calendarOfOffice, chainBookOf } from './officeSchedule.ts';

/** 日程一覧表, 日程図 */
export const schedulePapers: PaperMakers<'scheduleTable' | 'timeline'> = {
  async scheduleTable({ library }, { chainKey, ...request }) {
    return made(library, chainKey, request.from, (chain, calendar) => ({
      title: request.title || '日程一覧表',
      document: scheduleTableDocument({ ...request, chain, calendar }),
    }));
  },

  async timeline({ library }, { chainKey, start, inputs }) {
    const { style } = await findOfficeStyle(library);
    return made(library, chainKey, start, (chain, calendar) => ({
      title: `${chain.name}の日程`,
      document: timelineDocument({ chain: withInputs(chain, inputs), calendar, start }, style),
    }));
  },
};

async function made(
  library: ReadableLibrary,
  chainKey: string,
  start: string,
  make: (chain: Chain, calendar: OfficeCalendar) => MadePaper,
): Promise<Result<MadePaper>> {
  const chain = chainOn(await chainBookOf(library), chainKey, start);
  if (!chain) return problem('notFound', { what: '段取り' });
  const calendar = await calendarOfOffice(library);
  try {
    return ok(make(chain, calendar));
  } catch (error) {
    if (error instanceof OutOfCoverage) return beyondCalendar(error);
    throw error;
  }
}

/** How a day for which there are no holidays is refused. */
function beyondCalendar({ date, coverage }: OutOfCoverage): Result<never> {
  return problem('schedule.beyondCalendar', { date, from: coverage.from, to: coverage.to });
}

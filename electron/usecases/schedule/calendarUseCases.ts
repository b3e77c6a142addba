import {
  insertCalendarChange,
  listCalendarChanges,
  removeCalendarChange,
  removeHolidays,
  setHolidays,
} from '../../../db/schedule/calendarStore.ts';
import { formatJapaneseDate } from '../../../shared/calendar/japaneseDate.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { scheduleContract } from '../../../shared/schedule/scheduleContract.ts';
import type { UseCases } from '../contexts.ts';
import { calendarOfOffice, holidaysInForce } from './officeSchedule.ts';

type CalendarChannels = Pick<
  typeof scheduleContract,
  | 'schedule.calendar'
  | 'schedule.setHolidays'
  | 'schedule.removeHolidays'
  | 'schedule.addChange'
  | 'schedule.removeChange'
>;

/** 祝日と、開庁日・閉庁日 */
export const calendarUseCases: UseCases<CalendarChannels> = {
  async 'schedule.calendar'({ library }) {
    return ok({ ...(await holidaysInForce(library)), changes: await listCalendarChanges(library) });
  },

  async 'schedule.setHolidays'({ library, describe }, { revision, data }) {
    describe(data.source);
    const set = await setHolidays(library, revision, data);
    return set.ok ? ok({}) : set;
  },

  async 'schedule.removeHolidays'({ library }, { revision }) {
    const removed = await removeHolidays(library, revision);
    return removed.ok ? ok({}) : removed;
  },

  async 'schedule.addChange'({ library, describe }, change) {
    const { coverage } = await calendarOfOffice(library);
    const day = formatJapaneseDate(change.date);
    if (change.date < coverage.from || change.date > coverage.to) {
      return problem('schedule.beyondCalendar', { date: change.date, from: coverage.from, to: coverage.to });
    }
    if ((await listCalendarChanges(library)).some(({ date }) => date === change.date)) {
      return problem('schedule.dayTwice', { day });
    }
    describe(`${day} ${change.name}`);
    return ok(await insertCalendarChange(library, change));
  },

  async 'schedule.removeChange'({ library, describe }, { id, revision }) {
    const change = (await listCalendarChanges(library)).find((each) => each.id === id);
    if (!change) return problem('notFound', { what: '開庁日・閉庁日' });
    describe(`${formatJapaneseDate(change.date)} ${change.name}`);
    const removed = await removeCalendarChange(library, id, revision);
    return removed.ok ? ok({}) : removed;
  },
};

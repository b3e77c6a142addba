import { createOfficeCalendar, type OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import { type PlanDays, planDays } from '../../shared/schedule/planDays.ts';
import { useDesk } from '../app/useDesk.ts';

export type CalendarData = OutputOf<AppContract, 'schedule.calendar'>;

export interface Schedules {
  readonly data: CalendarData;
  readonly calendar: OfficeCalendar;
  readonly book: OutputOf<AppContract, 'schedule.chains'>;
}

const prepared = new WeakMap<CalendarData, OfficeCalendar>();

/** Preparing 81 years takes a while: done once for the same data. */
function calendarOf(data: CalendarData): OfficeCalendar {
  const calendar = prepared.get(data) ?? createOfficeCalendar(data);
  prepared.set(data, calendar);
  return calendar;
}

/** The calendar in force and the chains; null until they are there. */
export function useSchedule(): Schedules | null {
  const { data } = useDesk('schedule.calendar', {});
  const { data: book } = useDesk('schedule.chains', {});
  return data && book ? { data, calendar: calendarOf(data), book } : null;
}

type PlanInput = Parameters<typeof planDays>;
interface KnownDays {
  readonly from: readonly unknown[];
  readonly days: readonly PlanDays[];
}
const known = new WeakMap<OfficeCalendar, KnownDays>();

/** A thousand plans are computed once for all the parts of a screen that ask for them. */
function knownPlanDays(...[plans, book, calendar, subjects]: PlanInput): readonly PlanDays[] {
  const from = [plans, book, subjects.meetings, subjects.consultations];
  const before = known.get(calendar);
  if (before?.from.every((part, index) => part === from[index])) return before.days;
  const days = planDays(plans, book, calendar, subjects);
  known.set(calendar, { from, days });
  return days;
}

/** Every plan with its days by a calendar, the same value while nothing changes; null until all is there. */
export function usePlanDays(calendar: OfficeCalendar | null): readonly PlanDays[] | null {
  const { data: book } = useDesk('schedule.chains', {});
  const { data: plans } = useDesk('schedule.plans', {});
  const { data: meetings } = useDesk('meeting.list', {});
  const { data: consultations } = useDesk('letter.consultations', {});
  if (!calendar || !book || !plans || !meetings || !consultations) return null;
  return knownPlanDays(plans, book, calendar, { meetings, consultations });
}

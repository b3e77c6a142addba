import { addDays } from '../../../shared/calendar/calendarDays.ts';
import {
  createOfficeCalendar,
  defaultHolidays,
  holidaySource,
} from '../../../shared/calendar/officeCalendar.ts';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import type { Chain } from '../../../shared/schedule/chain.ts';
import {
  meetingNotice,
  minutesPublication,
  regionalMinimumWage,
  specifiedMinimumWage,
  termExpiry,
} from '../../../shared/schedule/chains.ts';
import { computeSchedule } from '../../../shared/schedule/computeSchedule.ts';
import { daysByStep } from '../../../shared/schedule/planDays.ts';

type Call = (channel: string, input: unknown) => Promise<unknown>;

const [plans, meetings] = [1000, 200];
const firstDay = '2019-04-01';
const chains = [specifiedMinimumWage, meetingNotice, regionalMinimumWage, minutesPublication, termExpiry];
const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: holidaySource.asOf });

/** The plans of an office after eight years: a thousand, one of three days; two of five hang on a meeting. */
export async function enterManyPlans(call: Call): Promise<void> {
  const meetingIds: string[] = [];
  for (let index = 0; index < meetings; index += 1) {
    const heldOn = addDays(firstDay, index * 15);
    const fields = { ...blankMeeting, name: `第${index + 1}回`, heldOn };
    const created = (await call('meeting.create', { fields, bodyIds: [] })) as { readonly id: string };
    meetingIds.push(created.id);
  }
  for (let index = 0; index < plans; index += 1) await call('schedule.createPlan', planOf(index, meetingIds));
}

function planOf(index: number, meetingIds: readonly string[]) {
  const chain = chains[index % chains.length] ?? specifiedMinimumWage;
  const meeting = Math.floor(index / chains.length);
  const isOfMeeting = chain.subject === 'meeting';
  const start = isOfMeeting ? addDays(firstDay, meeting * 15) : addDays(firstDay, index * 3);
  return {
    fields: {
      ...{ chainKey: chain.key, title: `${index + 1}`, consultationId: null, bodyId: null, inputs: {} },
      ...{ meetingId: isOfMeeting ? (meetingIds[meeting] ?? null) : null, start: isOfMeeting ? null : start },
      ...{ agreed: agreedOf(chain, start), done: {} },
    },
  };
}

const agreedOf = (chain: Chain, start: string) => daysByStep(computeSchedule(chain, start, calendar).steps);

/** A meeting and a deadline on their way into a calendar. */
import type { CalendarDeadline, CalendarMeeting } from '../../../shared/schedule/calendarFile.ts';

export const meeting: CalendarMeeting = {
  id: 'm1',
  revision: 3,
  title: '合同会議',
  place: '松江地方合同庁舎, 共用第4会議室',
  date: '2021-09-13',
  startsAt: '14:00',
  endsAt: null,
};
export const deadline: CalendarDeadline = {
  ...{
    planId: 'p1',
    stepKey: 'objectionDeadline',
    revision: 2,
    label: '異議申出締切',
    title: '特定最低賃金',
  },
  ...{ date: '2021-09-28', agreed: null, doneOn: null, rule: '公示の翌日から15日目', basis: '民法第140条' },
  ...{ moved: [], bodyIds: [] },
};

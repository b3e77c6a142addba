import { expect, test } from 'vitest';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import { deadlinesOf, openDeadlines } from '../../../shared/schedule/deadlines.ts';
import type { Plan } from '../../../shared/schedule/plan.ts';
import { planDays } from '../../../shared/schedule/planDays.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });
const plan = (id: string, start: string, done: Record<string, string> = {}): Plan => ({
  ...{ id, revision: 1, chainKey: 'specifiedMinimumWage', title: id, start, done, inputs: {}, agreed: {} },
  ...{ meetingId: null, consultationId: null, bodyId: null },
});
const days = (plans: Plan[]) =>
  planDays(plans, { own: [], amounts: [] }, calendar, { meetings: [], consultations: [] });

test('what is done, what urges and what nobody ticked off in its time', () => {
  const plans = [
    plan('後', '2021-09-13', { objectionDeadline: '2021-09-28' }),
    plan('前', '2021-06-01', { effective: '2021-07-30' }),
  ];
  const deadlines = deadlinesOf(days(plans));
  const { urging, longPast } = openDeadlines(deadlines, '2021-09-30');
  const names = (list: typeof deadlines) => list.map(({ date, title, label }) => `${date} ${title} ${label}`);
  expect(names([...urging])).toEqual([
    '2021-10-01 特定最低賃金　後 官報持込',
    '2021-10-12 特定最低賃金　後 官報公示',
    '2021-11-11 特定最低賃金　後 発効',
  ]);
  expect(names([...longPast])).toEqual([
    '2021-06-16 特定最低賃金　前 異議申出締切',
    '2021-06-21 特定最低賃金　前 官報持込',
    '2021-06-30 特定最低賃金　前 官報公示',
  ]);
  expect(openDeadlines(deadlines, '2021-07-30').urging.map(({ label }) => label)).toContain('官報公示');
});

test('plans that share nothing but their chain are each counted from their own day', () => {
  const [one, other] = days([plan('一', '2021-09-01'), plan('二', '2022-04-01')]);
  expect(one?.steps.at(-1)?.date).toBe('2021-11-03');
  expect(other?.steps.map(({ date }) => date)).toEqual([
    '2022-04-01',
    '2022-04-18',
    '2022-04-21',
    '2022-05-06',
    '2022-06-05',
  ]);
});

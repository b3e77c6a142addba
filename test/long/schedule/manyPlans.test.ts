import { expect, test } from 'vitest';
import { createOfficeCalendar } from '../../../shared/calendar/officeCalendar.ts';
import { daysByStep, planDays } from '../../../shared/schedule/planDays.ts';
import { type Desk, newDesk } from '../../electron/usecases/session.ts';
import { enterManyPlans } from './enterManyPlans.ts';

async function daysOf(desk: Desk) {
  const { holidays, asOf, changes } = await desk.do('schedule.calendar', {});
  const plans = await desk.do('schedule.plans', {});
  const book = await desk.do('schedule.chains', {});
  const subjects = {
    meetings: await desk.do('meeting.list', {}),
    consultations: await desk.do('letter.consultations', {}),
  };
  return planDays(plans, book, createOfficeCalendar({ holidays, asOf, changes }), subjects);
}

const changedIn = (days: Awaited<ReturnType<typeof daysOf>>) => days.flatMap(({ changed }) => changed);

test('a calendar is imported over a thousand plans, agreed to and taken back, each in one step', async () => {
  const desk = await newDesk();
  await enterManyPlans((channel, input) =>
    desk.do(channel as 'schedule.plans', input as Record<string, never>),
  );
  const before = await daysOf(desk);
  expect(before).toHaveLength(1000);
  expect(changedIn(before)).toEqual([]);

  const { revision, holidays, ...data } = await desk.do('schedule.calendar', {});
  const special = { date: '2021-10-05', name: '架空の祝日' };
  const imported = [...holidays, special].sort((one, other) => (one.date < other.date ? -1 : 1));
  const { source, asOf } = data;
  await desk.do('schedule.setHolidays', { revision, data: { source, asOf, holidays: imported } });
  const moved = await daysOf(desk);
  expect(changedIn(moved).length).toBeGreaterThan(5);
  // Exactly the plans that count over that day.
  for (const { changed, steps } of moved) {
    if (changed.length === 0) continue;
    expect(steps.some((step) => step.moved.some(({ date }) => date === special.date))).toBe(true);
  }

  const agreed = moved.map(({ plan: { id, revision: plan }, steps }) => ({
    ...{ id, revision: plan },
    agreed: daysByStep(steps),
  }));
  await desk.do('schedule.agree', { plans: agreed });
  expect(changedIn(await daysOf(desk))).toEqual([]);

  await desk.do('history.undo', {});
  expect(changedIn(await daysOf(desk))).toEqual(
    changedIn(moved).map((change) => expect.objectContaining({ agreed: change.agreed })),
  );
  await desk.do('history.undo', {});
  const after = await daysOf(desk);
  expect(changedIn(after)).toEqual([]);
  expect(after.map(({ steps }) => steps)).toEqual(before.map(({ steps }) => steps));
});

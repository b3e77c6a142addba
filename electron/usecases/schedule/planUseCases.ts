import { findBody } from '../../../db/council/councilStore.ts';
import { findConsultation, listConsultations } from '../../../db/letter/consultationStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findMeeting, listMeetings } from '../../../db/meeting/meetingStore.ts';
import { findPlan, insertPlan, listPlans, removePlan, updatePlan } from '../../../db/schedule/planStore.ts';
import type { Changed } from '../../../shared/contract/record.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { calendarFile } from '../../../shared/schedule/calendarFile.ts';
import { chainsOf } from '../../../shared/schedule/chainBook.ts';
import { deadlinesOf } from '../../../shared/schedule/deadlines.ts';
import type { PlanFields } from '../../../shared/schedule/plan.ts';
import { planDays } from '../../../shared/schedule/planDays.ts';
import type { scheduleContract } from '../../../shared/schedule/scheduleContract.ts';
import type { UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { calendarOfOffice, chainBookOf } from './officeSchedule.ts';

type PlanChannels = Pick<
  typeof scheduleContract,
  'schedule.plans' | 'schedule.createPlan' | 'schedule.updatePlan' | 'schedule.removePlan' | 'schedule.agree'
> &
  Pick<typeof internalContract, 'schedule.calendarFile'>;

/** What a plan names and is not there; null where all of it is. */
async function missing(library: ReadableLibrary, fields: Changed<PlanFields>): Promise<Result<never> | null> {
  const { meetingId, consultationId, bodyId } = fields;
  if (meetingId && !(await findMeeting(library, meetingId))) return problem('notFound', { what: '会議' });
  if (consultationId && !(await findConsultation(library, consultationId))) {
    return problem('notFound', { what: '諮問文' });
  }
  if (bodyId && !(await findBody(library, bodyId))) return problem('notFound', { what: '会議体' });
  return null;
}

/** How a plan is called in the history. */
async function nameOf(library: ReadableLibrary, { chainKey, title }: Pick<PlanFields, 'chainKey' | 'title'>) {
  const chain = chainsOf(await chainBookOf(library)).find(({ key }) => key === chainKey);
  return chain ? [chain.name, title].filter((part) => part !== '').join(' ') : null;
}

/** 予定: what is attached, agreed to and ticked off. */
export const planUseCases: UseCases<PlanChannels> = {
  async 'schedule.plans'({ library }) {
    return ok(await listPlans(library));
  },

  async 'schedule.createPlan'({ library, describe }, { fields }) {
    const name = await nameOf(library, fields);
    if (name === null) return problem('notFound', { what: '段取り' });
    const absent = await missing(library, fields);
    if (absent) return absent;
    describe(name);
    return ok(await insertPlan(library, fields));
  },

  async 'schedule.updatePlan'({ library, describe }, { id, revision, fields }) {
    const before = await findPlan(library, id);
    if (!before) return problem('notFound', { what: '予定' });
    const absent = await missing(library, fields);
    if (absent) return absent;
    describe((await nameOf(library, before)) ?? before.title);
    return updatePlan(library, id, revision, fields);
  },

  async 'schedule.removePlan'({ library, describe }, { id, revision }) {
    const before = await findPlan(library, id);
    if (!before) return problem('notFound', { what: '予定' });
    describe((await nameOf(library, before)) ?? before.title);
    const removed = await removePlan(library, id, revision);
    return removed.ok ? ok({}) : removed;
  },

  async 'schedule.agree'({ library, describe }, { plans }) {
    for (const { id, revision, agreed } of plans) {
      const updated = await updatePlan(library, id, revision, { agreed });
      if (!updated.ok) return updated;
    }
    describe(`${plans.length}件`);
    return ok({});
  },

  async 'schedule.calendarFile'({ library }, { now }) {
    const [plans, meetings] = [await listPlans(library), await listMeetings(library)];
    const subjects = { meetings, consultations: await listConsultations(library) };
    const days = planDays(plans, await chainBookOf(library), await calendarOfOffice(library), subjects);
    const revisions = new Map(plans.map(({ id, revision }) => [id, revision]));
    const deadlines = deadlinesOf(days).map((deadline) => ({
      ...deadline,
      revision: revisions.get(deadline.planId) ?? 0,
    }));
    const held = meetings.flatMap(({ id, revision, name, place, heldOn, startsAt, endsAt }) =>
      heldOn === null ? [] : [{ id, revision, title: name || '会議', place, date: heldOn, startsAt, endsAt }],
    );
    const text = calendarFile(held, deadlines, now);
    return ok({ title: '日程', bytes: new TextEncoder().encode(text) });
  },
};

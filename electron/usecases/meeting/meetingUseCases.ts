import { findBody } from '../../../db/council/councilStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { listAgenda, removeAgendaItem } from '../../../db/meeting/agendaStore.ts';
import { insertMaterial, listMaterials, removeMaterial } from '../../../db/meeting/materialStore.ts';
import {
  findMeeting,
  insertMeeting,
  listMeetings,
  removeMeeting,
  replaceMeetingBodies,
  updateMeeting,
} from '../../../db/meeting/meetingStore.ts';
import { listPlans, removePlan } from '../../../db/schedule/planStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { blankMaterial } from '../../../shared/meeting/material.ts';
import type { meetingContract } from '../../../shared/meeting/meetingContract.ts';
import type { UseCases } from '../contexts.ts';
import { agendaUseCases } from './agendaUseCases.ts';
import { copyUseCase } from './copyUseCase.ts';
import { courseUseCases } from './courseUseCases.ts';
import { materialUseCases } from './materialUseCases.ts';
import { printedWords } from './printedWords.ts';

async function missingBody(library: ReadableLibrary, bodyIds: readonly string[]): Promise<boolean> {
  for (const id of bodyIds) if (!(await findBody(library, id))) return true;
  return false;
}

/** What every meeting hands out: who its members are. */
function rosterMaterial(meetingId: string): Parameters<typeof insertMaterial>[1] {
  return {
    ...{ ...blankMaterial, meetingId, position: 0, title: '委員名簿' },
    paper: { kind: 'meetingRoster', meetingId },
    given: null,
    addedOn: null,
  };
}

export const meetingUseCases: UseCases<typeof meetingContract> = {
  ...agendaUseCases,
  ...materialUseCases,
  ...courseUseCases,
  ...copyUseCase,

  async 'meeting.list'({ library }) {
    return ok(await listMeetings(library));
  },

  async 'meeting.get'({ library }, { id }) {
    const meeting = await findMeeting(library, id);
    if (!meeting) return problem('notFound', { what: '会議' });
    return ok({
      meeting,
      agenda: await listAgenda(library, id),
      materials: await listMaterials(library, id),
    });
  },

  async 'meeting.changedSinceGiven'(context, { id }) {
    const changed: string[] = [];
    for (const { id: materialId, given, paper, removedOn } of await listMaterials(context.library, id)) {
      if (given === null || given.words === null || removedOn !== null) continue;
      const words = await printedWords(context, paper);
      if (words !== null && words !== given.words) changed.push(materialId);
    }
    return ok(changed);
  },

  async 'meeting.create'({ library, describe }, { fields, bodyIds }) {
    if (await missingBody(library, bodyIds)) return problem('notFound', { what: '会議体' });
    const created = await insertMeeting(library, fields);
    await replaceMeetingBodies(library, created.id, bodyIds);
    await insertMaterial(library, rosterMaterial(created.id));
    describe(fields.name);
    return ok(created);
  },

  async 'meeting.update'({ library, describe }, { id, revision, fields }) {
    const meeting = await findMeeting(library, id);
    if (!meeting) return problem('notFound', { what: '会議' });
    describe(fields.name ?? meeting.name);
    return updateMeeting(library, id, revision, fields);
  },

  async 'meeting.setBodies'({ library, describe }, { id, revision, bodyIds }) {
    const meeting = await findMeeting(library, id);
    if (!meeting) return problem('notFound', { what: '会議' });
    if (await missingBody(library, bodyIds)) return problem('notFound', { what: '会議体' });
    // Touching the meeting makes its revision speak for its bodies too.
    const touched = await updateMeeting(library, id, revision, {});
    if (!touched.ok) return touched;
    await replaceMeetingBodies(library, id, bodyIds);
    describe(meeting.name);
    return touched;
  },

  async 'meeting.remove'({ library, describe }, { id, revision }) {
    const meeting = await findMeeting(library, id);
    if (!meeting) return problem('notFound', { what: '会議' });
    for (const item of await listAgenda(library, id)) {
      const removed = await removeAgendaItem(library, item.id, item.revision);
      if (!removed.ok) return removed;
    }
    for (const material of await listMaterials(library, id)) {
      const removed = await removeMaterial(library, material.id, material.revision);
      if (!removed.ok) return removed;
    }
    for (const plan of await listPlans(library)) {
      const removed = plan.meetingId === id && (await removePlan(library, plan.id, plan.revision));
      if (removed && !removed.ok) return removed;
    }
    await replaceMeetingBodies(library, id, []);
    const removed = await removeMeeting(library, id, revision);
    if (!removed.ok) return removed;
    describe(meeting.name);
    return ok({});
  },
};

import { listBodies } from '../../../db/council/councilStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import { listMaterials } from '../../../db/meeting/materialStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { agendaDocument } from '../../../shared/meeting/agendaDocument.ts';
import { coverDocument } from '../../../shared/meeting/coverDocument.ts';
import { handoutsOf } from '../../../shared/meeting/handoutsOf.ts';
import { materialsListOf } from '../../../shared/meeting/materialsListOf.ts';
import { handoutsDocument } from '../../../shared/paper/handoutsDocument.ts';
import { materialsListDocument } from '../../../shared/paper/materialsListDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';
import { rosterPapers } from '../roster/rosterPapers.ts';
import { bodiesOnDay } from './bodiesOnDay.ts';

/** A meeting with what lists of its materials are made from, in the office's style. Problem: `notFound`. */
async function materialsOfMeeting(library: ReadableLibrary, meetingId: string) {
  const meeting = await findMeeting(library, meetingId);
  if (!meeting) return problem('notFound', { what: '会議' });
  const { style } = await findOfficeStyle(library);
  const bodies = await listBodies(library);
  const agenda = await listAgenda(library, meetingId);
  const materials = await listMaterials(library, meetingId);
  return ok({ meeting, bodies, agenda, materials, style });
}

/** 表紙, 次第, 資料目次, 配布資料一覧, and the rosters of those who meet */
export const meetingPapers: PaperMakers<'cover' | 'agenda' | 'materialsList' | 'handouts' | 'meetingRoster'> =
  {
    async cover({ library }, { meetingId, edition }) {
      const meeting = await findMeeting(library, meetingId);
      if (!meeting) return problem('notFound', { what: '会議' });
      const { style } = await findOfficeStyle(library);
      const document = coverDocument({ meeting, bodies: await listBodies(library), edition }, style);
      return ok({ title: `${meeting.name}　表紙`, document });
    },

    async agenda({ library }, { meetingId }) {
      const meeting = await findMeeting(library, meetingId);
      if (!meeting) return problem('notFound', { what: '会議' });
      const { style } = await findOfficeStyle(library);
      const bodies = await listBodies(library);
      const agenda = await listAgenda(library, meetingId);
      const document = agendaDocument({ meeting, bodies, agenda }, style);
      return ok({ title: `${meeting.name}　次第`, document });
    },

    async materialsList({ library }, { meetingId, packet }) {
      const found = await materialsOfMeeting(library, meetingId);
      if (!found.ok) return found;
      const { style, ...source } = found.value;
      const document = materialsListDocument(materialsListOf({ ...source, packet }, style), style);
      return ok({ title: `${source.meeting.name}　${style.materialsTitle}`, document });
    },

    async handouts({ library }, { meetingId }) {
      const found = await materialsOfMeeting(library, meetingId);
      if (!found.ok) return found;
      const { style, ...source } = found.value;
      const document = handoutsDocument(handoutsOf(source, style), style);
      return ok({ title: `${source.meeting.name}　${style.handoutsTitle}`, document });
    },

    async meetingRoster(context, { meetingId }) {
      const meeting = await findMeeting(context.library, meetingId);
      if (!meeting) return problem('notFound', { what: '会議' });
      const { heldOn: date } = meeting;
      if (date === null) return problem('meeting.dateMissing', { name: meeting.name });
      const { sitting } = await bodiesOnDay(context.library, meeting.bodyIds, date);
      if (sitting.length === 0) return problem('notFound', { what: '会議の日に在任する委員' });
      return rosterPapers.roster(context, { kind: 'roster', bodyIds: sitting, date });
    },
  };

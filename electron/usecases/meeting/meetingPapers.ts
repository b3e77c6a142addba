import { listBodies } from '../../../db/council/councilStore.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { agendaDocument } from '../../../shared/meeting/agendaDocument.ts';
import { coverDocument } from '../../../shared/meeting/coverDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';

/** 表紙 and 次第 */
export const meetingPapers: PaperMakers<'cover' | 'agenda'> = {
  async cover({ library }, { meetingId }) {
    const meeting = await findMeeting(library, meetingId);
    if (!meeting) return problem('notFound', { what: '会議' });
    const document = coverDocument({ meeting, bodies: await listBodies(library) });
    return ok({ title: `${meeting.name}　表紙`, document });
  },

  async agenda({ library }, { meetingId }) {
    const meeting = await findMeeting(library, meetingId);
    if (!meeting) return problem('notFound', { what: '会議' });
    const document = agendaDocument({
      meeting,
      bodies: await listBodies(library),
      agenda: await listAgenda(library, meetingId),
    });
    return ok({ title: `${meeting.name}　次第`, document });
  },
};

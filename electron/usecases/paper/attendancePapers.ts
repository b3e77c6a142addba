import { listBodies } from '../../../db/council/councilStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { listMembershipsOf } from '../../../db/roster/membershipStore.ts';
import { findPeople } from '../../../db/roster/personStore.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { Body } from '../../../shared/council/body.ts';
import { invitationsOf } from '../../../shared/council/invitationsOf.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { meetingDay } from '../../../shared/office/officePrint.ts';
import { attendanceDocument } from '../../../shared/paper/attendanceDocument.ts';
import { attendanceOf, type BodyAtMeeting, cardsOf, othersOf } from '../../../shared/paper/attendanceOf.ts';
import { nameCardsDocument } from '../../../shared/paper/nameCardsDocument.ts';
import { rosterAt } from '../../../shared/roster/rosterAt.ts';
import type { PaperMakers } from './paperMakers.ts';

interface RostersOfMeeting {
  readonly meeting: Meeting & { readonly heldOn: string };
  readonly rosters: readonly BodyAtMeeting[];
}

/** The bodies that meet, each with its members on the day. Problem: `meeting.dateMissing`. */
async function rostersOfMeeting(library: ReadableLibrary, id: string): Promise<Result<RostersOfMeeting>> {
  const meeting = await findMeeting(library, id);
  if (!meeting) return problem('notFound', { what: '会議' });
  const { heldOn, bodyIds } = meeting;
  if (heldOn === null) return problem('meeting.dateMissing', { name: meeting.name });
  const bodies = await listBodies(library);
  const memberships = await listMembershipsOf(library, bodyIds);
  const people = await findPeople(library, [...new Set(memberships.map(({ personId }) => personId))]);
  const meeters = bodyIds.flatMap((bodyId) => bodies.find((body) => body.id === bodyId) ?? []);
  const rosters = meeters.map((body: Body) => {
    const own = memberships.filter(({ bodyId }) => bodyId === body.id);
    const rows = rosterAt(own, people, heldOn, body.composition.sides);
    return { body, rows, invitations: invitationsOf(bodies, body.id) };
  });
  return ok({ meeting: { ...meeting, heldOn }, rosters });
}

/** 出席者名簿, 席札 and 名札 of a meeting. */
export const attendancePapers: PaperMakers<'attendance' | 'nameCards'> = {
  async attendance({ library }, { meetingId }) {
    const found = await rostersOfMeeting(library, meetingId);
    if (!found.ok) return found;
    const { meeting, rosters } = found.value;
    const { style } = await findOfficeStyle(library);
    const subtitle = `${meeting.name}　${meetingDay(meeting.heldOn, style)}`;
    const data = { subtitle, bodies: attendanceOf(rosters), others: othersOf(rosters) };
    return ok({ title: `${meeting.name}　出席者名簿`, document: attendanceDocument(data, style) });
  },

  async nameCards({ library }, { meetingId, form, perSheet }) {
    const found = await rostersOfMeeting(library, meetingId);
    if (!found.ok) return found;
    const cards = cardsOf(found.value.rosters);
    const title = `${found.value.meeting.name}　${form === 'tent' ? '席札' : '名札'}`;
    return ok({ title, document: nameCardsDocument({ form, perSheet, cards }) });
  },
};

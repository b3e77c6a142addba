import { listBodies } from '../../../db/council/councilStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { listMembershipsOf } from '../../../db/roster/membershipStore.ts';
import { findPeople } from '../../../db/roster/personStore.ts';
import { listRosterSettings } from '../../../db/roster/rosterSettingStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { rosterChangesDocument } from '../../../shared/roster/rosterChangesDocument.ts';
import { rosterDocument } from '../../../shared/roster/rosterDocument.ts';
import { seatMatrixDocument } from '../../../shared/roster/seatMatrixDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';

/** All bodies, and every seat of some of them with its holder; null where one of them is not there. */
async function seatsOf(library: ReadableLibrary, bodyIds: readonly string[]) {
  const bodies = await listBodies(library);
  const known = new Set(bodies.map(({ id }) => id));
  if (bodyIds.some((id) => !known.has(id))) return null;
  const memberships = await listMembershipsOf(library, bodyIds);
  const people = await findPeople(library, [...new Set(memberships.map(({ personId }) => personId))]);
  return { bodies, memberships, people };
}

/** 委員名簿, 委員の異動, 委員一覧 */
export const rosterPapers: PaperMakers<'roster' | 'rosterChanges' | 'seatMatrix'> = {
  async roster({ library }, { bodyIds, date }) {
    const seats = await seatsOf(library, bodyIds);
    if (!seats) return problem('notFound', { what: '会議体' });
    const settings = await listRosterSettings(library);
    const { style } = await findOfficeStyle(library);
    return ok({ title: '委員名簿', document: rosterDocument({ ...seats, bodyIds, date, settings }, style) });
  },

  async rosterChanges({ library }, { bodyId, from, to }) {
    const seats = await seatsOf(library, [bodyId]);
    if (!seats) return problem('notFound', { what: '会議体' });
    return ok({ title: '委員の異動', document: rosterChangesDocument({ ...seats, bodyId, from, to }) });
  },

  async seatMatrix({ library }, { bodyIds, date }) {
    const seats = await seatsOf(library, bodyIds);
    if (!seats) return problem('notFound', { what: '会議体' });
    const bodies = bodyIds.flatMap((id) => seats.bodies.find((body) => body.id === id) ?? []);
    return ok({ title: '委員一覧（会議体別）', document: seatMatrixDocument({ ...seats, bodies, date }) });
  },
};

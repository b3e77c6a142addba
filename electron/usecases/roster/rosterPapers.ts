import { listBodies } from '../../../db/council/councilStore.ts';
import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { listMembershipsOf } from '../../../db/roster/membershipStore.ts';
import { findPeople } from '../../../db/roster/personStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { rosterDocument } from '../../../shared/roster/rosterDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';

/** 委員名簿 */
export const rosterPapers: PaperMakers<'roster'> = {
  async roster({ library }, { bodyIds, date }) {
    const bodies = await listBodies(library);
    const known = new Set(bodies.map(({ id }) => id));
    if (bodyIds.some((id) => !known.has(id))) return problem('notFound', { what: '会議体' });
    const memberships = await listMembershipsOf(library, bodyIds);
    const people = await findPeople(library, [...new Set(memberships.map(({ personId }) => personId))]);
    const { style } = await findOfficeStyle(library);
    const document = rosterDocument({ bodies, bodyIds, date, memberships, people }, style);
    return ok({ title: '委員名簿', document });
  },
};

import type { Body } from '../council/body.ts';
import { isAbolished } from '../council/isAbolished.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { roleLabel } from './memberRole.ts';
import type { RosterRow } from './rosterAt.ts';
import { factSeat, type RosterFact } from './rosterFact.ts';

type FactBody = Pick<Body, 'id' | 'kind' | 'composition' | 'abolishedOn'>;

/**
 * What a day (`YYYY-MM-DD`) shows about a body itself: who chairs it, whether it exists, what it met for afterwards.
 *
 * @param rows its roster of the day
 * @param meetings of any bodies
 */
export function bodyFacts(
  body: FactBody,
  rows: readonly RosterRow[],
  date: string,
  meetings: readonly Meeting[] = [],
): RosterFact[] {
  return [
    ...chairFacts(body, rows),
    ...existenceFacts(body, rows.length, date),
    ...meetingFacts(body, meetings),
  ];
}

function chairFacts({ kind, composition }: FactBody, rows: readonly RosterRow[]): RosterFact[] {
  const wanted = composition.sides.find(({ key }) => key === composition.chairSide);
  if (!wanted) return [];
  const elsewhere = rows.filter(({ mark, membership }) => mark !== '' && membership.side !== wanted.key);
  return elsewhere.map(({ mark, membership, person }) => ({
    kind: 'chairSide',
    severity: 'correct',
    basis: composition.chairBasis,
    role: roleLabel(kind, mark === '◎' ? 'chairperson' : 'acting_chairperson'),
    side: wanted.label,
    seats: [factSeat(membership, person)],
  }));
}

function existenceFacts(body: FactBody, count: number, date: string): RosterFact[] {
  const { abolishedOn } = body;
  if (abolishedOn === null || !isAbolished(body, date)) return [];
  return [{ kind: 'bodyAbolished', severity: count > 0 ? 'correct' : 'note', abolishedOn, count }];
}

function meetingFacts(body: FactBody, meetings: readonly Meeting[]): RosterFact[] {
  const { id, abolishedOn } = body;
  if (abolishedOn === null) return [];
  const late = meetings.flatMap(({ bodyIds, id: meetingId, name, heldOn }) =>
    bodyIds.includes(id) && heldOn !== null && isAbolished(body, heldOn)
      ? [{ id: meetingId, name, heldOn }]
      : [],
  );
  return late.length === 0
    ? []
    : [{ kind: 'meetingAfterAbolition', severity: 'correct', abolishedOn, meetings: late }];
}

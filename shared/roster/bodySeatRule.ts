import type { Body } from '../council/body.ts';
import { noTerm, type TermRule } from './memberTerm.ts';
import type { SeatRule } from './seatCalendar.ts';

/** 最低賃金法第23条第1項・第3項. 専門部会 have no term: 第25条第4項 does not apply it to them. */
const minimumWageCouncilTerm: TermRule = {
  years: 2,
  substituteServesRemainder: true,
  servesUntilSuccessor: true,
  basis: '最低賃金法第23条',
};

/** What a body says about its seats. */
export function bodySeatRule(body: Pick<Body, 'kind' | 'name' | 'abolishedOn'>): SeatRule {
  const hasTerm = body.kind === 'council' && body.name.includes('最低賃金審議会');
  return { term: hasTerm ? minimumWageCouncilTerm : noTerm, abolishedOn: body.abolishedOn };
}

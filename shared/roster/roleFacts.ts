import type { Composition } from '../council/body.ts';
import { memberRoles } from './membership.ts';
import type { RosterRow } from './rosterAt.ts';
import { about, type RosterFact } from './rosterFact.ts';

const publicInterest = 'public_interest';

/**
 * Roles against the rule: one holder each, and where the body has a public side, elected from it
 * (会長: 最低賃金法第24条第2項; 部会長: 第25条第4項により準用).
 */
export function roleFacts({ sides }: Composition, rows: readonly RosterRow[]): RosterFact[] {
  const hasPublicSide = sides.some(({ key }) => key === publicInterest);
  const elsewhere = rows.filter(
    ({ role, membership }) => hasPublicSide && role !== null && membership.side !== publicInterest,
  );
  const basis = '最低賃金法第24条第2項';
  return [
    ...memberRoles.flatMap((role) => {
      const holders = rows.filter((row) => row.role === role);
      return about(holders.length > 1 ? holders : [], (seats) => ({
        kind: 'roleTwice',
        severity: 'check',
        basis: '',
        seats,
      }));
    }),
    ...about(elsewhere, (seats) => ({ kind: 'chairSide', severity: 'correct', basis, seats })),
  ];
}

import { memberRoles } from './membership.ts';
import type { RosterRow } from './rosterAt.ts';
import { about, type RosterFact } from './rosterFact.ts';

/** A role has one holder. */
export function roleFacts(rows: readonly RosterRow[]): RosterFact[] {
  return memberRoles.flatMap((role) => {
    const holders = rows.filter((row) => row.role === role);
    return about(holders.length > 1 ? holders : [], (seats) => ({
      kind: 'roleTwice',
      severity: 'check',
      basis: '',
      seats,
    }));
  });
}

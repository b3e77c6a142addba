import type { BodyKind } from '../council/body.ts';
import { roleLabel } from './memberRole.ts';
import type { RosterRow } from './rosterAt.ts';

/** What there is to say about one member beside name and title: 部会長、補欠、任期満了後在任. */
export function memberRemarks(kind: BodyKind, { role, membership, isServingOn }: RosterRow): string {
  return [
    role === null ? '' : roleLabel(kind, role),
    membership.isSubstitute ? '補欠' : '',
    isServingOn ? '任期満了後在任' : '',
  ]
    .filter((part) => part !== '')
    .join('、');
}

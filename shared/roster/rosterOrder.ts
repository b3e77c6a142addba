import { compareGojuon, type GojuonEntry } from './gojuonOrder.ts';
import { type MemberRole, type Membership, memberRoles } from './membership.ts';

/** 五十音順, chair and acting chair before it, or as somebody placed the members by hand. */
export const rosterOrders = ['gojuon', 'chairFirst', 'byHand'] as const;
export type RosterOrder = (typeof rosterOrders)[number];

/** A member as far as the order needs it. */
export interface OrderedMember {
  readonly membership: Pick<Membership, 'id' | 'handPosition'>;
  readonly person: GojuonEntry;
  readonly role: MemberRole | null;
}

/**
 * Compares two members of one side. Total: what the chosen order leaves open is settled by 五十音順, and that by the ids,
 * so that the order never depends on the order of entry.
 */
export function compareMembers(order: RosterOrder, left: OrderedMember, right: OrderedMember): number {
  return (
    compareChosen(order, left, right) ||
    compareGojuon(left.person, right.person) ||
    (left.membership.id < right.membership.id ? -1 : Number(left.membership.id > right.membership.id))
  );
}

function compareChosen(order: RosterOrder, left: OrderedMember, right: OrderedMember): number {
  if (order === 'chairFirst') return rank(left.role) - rank(right.role);
  if (order === 'byHand') return place(left) - place(right);
  return 0;
}

function rank(role: MemberRole | null): number {
  return role === null ? memberRoles.length : memberRoles.indexOf(role);
}

function place({ membership }: OrderedMember): number {
  return membership.handPosition ?? Number.MAX_SAFE_INTEGER;
}

import { type MemberRole, type Membership, memberRoles } from './membership.ts';

/** The role that the holder of a seat has on a day; the higher one where two overlap, null for a plain member. */
export function roleAt({ roles }: Pick<Membership, 'roles'>, date: string): MemberRole | null {
  const held = roles.filter(
    ({ from, until }) => (from === null || from <= date) && (until === null || date <= until),
  );
  return memberRoles.find((role) => held.some((one) => one.role === role)) ?? null;
}

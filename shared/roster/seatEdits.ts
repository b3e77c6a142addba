import type { MemberRole, Membership, MembershipFields } from './membership.ts';

type TitleFields = Pick<MembershipFields, 'title' | 'laterTitles'>;

/** Corrects the title that a seat has on a day: that of the appointment, or the later one that holds then. */
export function withTitleAt(
  { title, laterTitles }: TitleFields,
  date: string,
  written: string,
): Partial<TitleFields> {
  const begun = laterTitles.filter(({ from }) => from <= date).map(({ from }) => from);
  const last = begun.sort().at(-1);
  if (last === undefined) return written === title ? {} : { title: written };
  return {
    laterTitles: laterTitles.map((one) => (one.from === last ? { ...one, title: written } : one)),
  };
}

/**
 * Gives, corrects or takes away the role that a seat has on a day. A role that is there is corrected with its days as
 * they are; a new one begins on that day, or with the appointment where that is the same day or later.
 */
export function withRoleAt(
  { roles, appointedOn }: Pick<Membership, 'roles' | 'appointedOn'>,
  date: string,
  role: MemberRole | null,
): Pick<MembershipFields, 'roles'> {
  const isHeld = ({ from, until }: MembershipFields['roles'][number]) =>
    (from === null || from <= date) && (until === null || date <= until);
  if (role === null) return { roles: roles.filter((one) => !isHeld(one)) };
  if (roles.some(isHeld)) return { roles: roles.map((one) => (isHeld(one) ? { ...one, role } : one)) };
  const from = appointedOn !== null && date <= appointedOn ? null : date;
  return { roles: [...roles, { role, from, until: null }] };
}

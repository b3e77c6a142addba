import type { Membership } from './membership.ts';

/** 役職名 of a seat on a day: the last one that began by then, or else that of the appointment. */
export function titleAt(
  { title, laterTitles }: Pick<Membership, 'title' | 'laterTitles'>,
  date: string,
): string {
  const begun = laterTitles.filter(({ from }) => from <= date);
  return begun.reduce((last, one) => (last && last.from > one.from ? last : one), begun[0])?.title ?? title;
}

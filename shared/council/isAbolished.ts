import type { Body } from './body.ts';

/** Whether a body is gone on a day. On the day of its abolition it still exists: that is the day on which it is resolved. */
export function isAbolished({ abolishedOn }: Pick<Body, 'abolishedOn'>, date: string): boolean {
  return abolishedOn !== null && abolishedOn < date;
}

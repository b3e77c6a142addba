import type { Meeting } from './meeting.ts';

/** Whether the same bodies meet, in whatever order. */
function isSameSeries(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/**
 * The number after the highest of the meetings of the same bodies; null where none of them has one. `except` is the
 * meeting that asks.
 */
export function nextMeetingNumber(
  meetings: readonly Pick<Meeting, 'id' | 'number' | 'bodyIds'>[],
  bodyIds: readonly string[],
  except: string | null = null,
): number | null {
  const numbers = meetings.flatMap(({ id, number, bodyIds: others }) =>
    number !== null && id !== except && bodyIds.length > 0 && isSameSeries(bodyIds, others) ? [number] : [],
  );
  return numbers.length === 0 ? null : Math.max(...numbers) + 1;
}

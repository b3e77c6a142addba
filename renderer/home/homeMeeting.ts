import type { Meeting } from '../../shared/meeting/meeting.ts';

/**
 * The meeting that home is about: the nearest one that is still to come, `today` (`YYYY-MM-DD`) included; otherwise one
 * whose day is not fixed yet; otherwise the last one held. Null without any.
 */
export function homeMeeting(meetings: readonly Meeting[], today: string): Meeting | null {
  const dated = meetings
    .filter(({ heldOn }) => heldOn !== null)
    .toSorted((one, other) => ((one.heldOn ?? '') < (other.heldOn ?? '') ? -1 : 1));
  const coming = dated.find(({ heldOn }) => (heldOn ?? '') >= today);
  return coming ?? meetings.find(({ heldOn }) => heldOn === null) ?? dated.at(-1) ?? null;
}

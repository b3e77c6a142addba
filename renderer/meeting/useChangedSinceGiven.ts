import type { Meeting } from '../../shared/meeting/meeting.ts';
import { useDesk } from '../app/useDesk.ts';

const none: readonly string[] = [];

/** Ids of the materials of a meeting that say something else than when they were given out; none before that. */
export function useChangedSinceGiven(meeting: Meeting | null): readonly string[] {
  const enabled = meeting !== null && meeting.distributedOn !== null;
  const { data } = useDesk('meeting.changedSinceGiven', { id: meeting?.id ?? '' }, { enabled });
  return enabled ? (data ?? none) : none;
}

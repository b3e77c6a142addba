import { bodyTree } from '../../shared/council/bodyTree.ts';
import { blankMeeting } from '../../shared/meeting/meeting.ts';
import { nextMeetingNumber } from '../../shared/meeting/nextMeetingNumber.ts';
import { useChanges } from '../app/changes.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { meetingPath } from './meetingPaths.ts';

/** Makes a meeting of a body, or of all bodies of a group, and opens it. Everything about it is entered there. */
export function useCreateMeeting(): (bodyId: string | null) => Promise<void> {
  const { change } = useChanges();
  const { go } = useNavigation();
  const { data: bodies = [] } = useDesk('council.list', { date: today() });
  const { data: meetings = [] } = useDesk('meeting.list', {});
  return async (bodyId) => {
    const body = bodies.find(({ id }) => id === bodyId);
    const inTreeOrder = bodyTree(bodies.filter(({ parentId }) => parentId === bodyId)).map(
      ({ body: { id } }) => id,
    );
    const bodyIds = body?.kind === 'group' ? inTreeOrder : body ? [body.id] : [];
    const fields = { ...blankMeeting, number: nextMeetingNumber(meetings, bodyIds) };
    const created = await change('meeting.create', { fields, bodyIds });
    if (created) go(meetingPath(created.id));
  };
}

import { bodyTree } from '../../shared/council/bodyTree.ts';
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
  return async (bodyId) => {
    const body = bodies.find(({ id }) => id === bodyId);
    const inTreeOrder = bodyTree(bodies.filter(({ parentId }) => parentId === bodyId)).map(
      ({ body: { id } }) => id,
    );
    const bodyIds = body?.kind === 'group' ? inTreeOrder : body ? [body.id] : [];
    const fields = { name: '', heldOn: null, startsAt: null, place: '', issuer: '', part: '' };
    const created = await change('meeting.create', { fields, bodyIds });
    if (created) go(meetingPath(created.id));
  };
}

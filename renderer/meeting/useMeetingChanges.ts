import type { MeetingFields } from '../../shared/meeting/meeting.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useLatest } from '../app/useLatest.ts';

/** Changes of one meeting, based on it as it is when their turn comes. */
export function useMeetingChanges(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const target = () => {
    const meeting = latest('meeting.get', { id })?.meeting;
    return meeting ? { id, revision: meeting.revision } : null;
  };
  return {
    save: (fields: Partial<MeetingFields>) => {
      const input = () => {
        const meeting = target();
        return meeting && { ...meeting, fields };
      };
      void change('meeting.update', input, fieldMergeKey(`${id}.${Object.keys(fields).join()}`));
    },
    setBodies: (bodyIds: readonly string[]) => {
      const input = () => {
        const meeting = target();
        return meeting && { ...meeting, bodyIds: [...bodyIds] };
      };
      void change('meeting.setBodies', input);
    },
    remove: () => change('meeting.remove', target),
  };
}

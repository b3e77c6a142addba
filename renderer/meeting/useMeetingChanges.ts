import type { MeetingFields } from '../../shared/meeting/meeting.ts';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useLatest } from '../app/useLatest.ts';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';

/** Changes of one meeting, based on it as it is when their turn comes. */
export function useMeetingChanges(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const target = () => {
    const meeting = latest('meeting.get', { id })?.meeting;
    return meeting ? { id, revision: meeting.revision } : null;
  };
  return {
    save: <K extends keyof MeetingFields>(
      field: K,
      value: MeetingFields[K],
      edit?: FieldEdit<MeetingFields[K]>,
    ) => {
      const input = (mustHaveSeen: MustHaveSeen) => {
        const meeting = latest('meeting.get', { id })?.meeting;
        if (!meeting) return null;
        mustHaveSeen(meeting[field], edit?.seen);
        return { id, revision: meeting.revision, fields: { [field]: value } };
      };
      return change('meeting.update', input, fieldMergeKey(`${id}.${field}`), edit);
    },
    setBodies: (bodyIds: readonly string[]) => {
      const input = () => {
        const meeting = target();
        return meeting && { ...meeting, bodyIds: [...bodyIds] };
      };
      void change('meeting.setBodies', input);
    },
    remove: () => change('meeting.remove', target),
    advance: (on: string) =>
      change('meeting.advance', () => {
        const meeting = target();
        return meeting && { ...meeting, on };
      }),
    stepBack: () => change('meeting.stepBack', target),
  };
}

export type MeetingChanges = ReturnType<typeof useMeetingChanges>;

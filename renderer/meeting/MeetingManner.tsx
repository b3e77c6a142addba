import { numberingStyles } from '../../shared/meeting/materialNumber.ts';
import { type Meeting, meetingModes, meetingOpennesses } from '../../shared/meeting/meeting.ts';
import { modeLabels, numberingLabels, opennessLabels } from '../../shared/meeting/meetingLabels.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Choice } from '../ui/field/Choice.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import style from './meeting.module.css';
import type { MeetingChanges } from './useMeetingChanges.ts';

interface MeetingMannerProps {
  readonly meeting: Meeting;
  readonly changes: MeetingChanges;
}

const optionsOf = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

/** How members take part, whether the public does, and how the materials are numbered. */
export function MeetingManner({ meeting, changes: { save } }: MeetingMannerProps) {
  const readOnly = !useCanEdit();
  return (
    <>
      <div className={style.row}>
        <Choice
          label="開催の方法"
          value={meeting.mode}
          options={optionsOf(meetingModes, modeLabels)}
          disabled={readOnly}
          onSave={(mode) => save('mode', mode)}
        />
        <Choice
          label="会議の公開"
          value={meeting.openness}
          options={optionsOf(meetingOpennesses, opennessLabels)}
          disabled={readOnly}
          onSave={(openness) => save('openness', openness)}
        />
        <Choice
          label="資料の番号"
          value={meeting.numbering}
          options={optionsOf(numberingStyles, numberingLabels)}
          disabled={readOnly || meeting.distributedOn !== null}
          onSave={(numbering) => save('numbering', numbering)}
        />
      </div>
      {meeting.openness !== 'open' && (
        <TextField
          label="公開しない理由"
          value={meeting.closedReason}
          readOnly={readOnly}
          onSave={(closedReason, edit) => save('closedReason', closedReason, edit)}
        />
      )}
    </>
  );
}

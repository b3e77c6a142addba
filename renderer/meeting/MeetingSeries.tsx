import type { Meeting } from '../../shared/meeting/meeting.ts';
import { nextMeetingNumber } from '../../shared/meeting/nextMeetingNumber.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import style from './meeting.module.css';
import { readMeetingNumber } from './readMeetingNumber.ts';
import type { MeetingChanges } from './useMeetingChanges.ts';

interface MeetingSeriesProps {
  readonly meeting: Meeting;
  readonly changes: MeetingChanges;
}

/** The meeting's number among those of the same bodies, and its own name. */
export function MeetingSeries({ meeting, changes: { save } }: MeetingSeriesProps) {
  const readOnly = !useCanEdit();
  const { data: meetings = [] } = useDesk('meeting.list', {});
  const next = nextMeetingNumber(meetings, meeting.bodyIds, meeting.id);
  const nextHint = next === null ? '第651回なら 651。付けないときは空欄。' : `前の会議の続きは ${next}。`;
  return (
    <div className={style.series}>
      <ReadTextField
        label="回数"
        keptAs={`meeting.${meeting.id}.number`}
        value={meeting.number === null ? null : String(meeting.number)}
        read={readMeetingNumber}
        width={84}
        readOnly={readOnly}
        onSave={(number) => save('number', number === null ? null : Number(number))}
        hint={nextHint}
      />
      <TextField
        label="会議の名称"
        value={meeting.name}
        readOnly={readOnly}
        onSave={(name, edit) => save('name', name, edit)}
        hint="例：合同会議。会議体の名称と回数は付けずに入力します。"
        autoFocus={meeting.name === ''}
      />
    </div>
  );
}

import type { Body } from '../../shared/council/body.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { TimeField } from '../ui/field/TimeField.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { MeetingBodies } from './MeetingBodies.tsx';
import style from './meeting.module.css';
import { meetingsRoot } from './meetingPaths.ts';
import { useMeetingChanges } from './useMeetingChanges.ts';

interface OutlineTabProps {
  readonly meeting: Meeting;
  readonly bodies: readonly Body[];
}

/** 概要: name, day, place, who meets; with the cover beside it. */
export function OutlineTab({ meeting, bodies }: OutlineTabProps) {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const { save, setBodies, remove } = useMeetingChanges(meeting.id);
  const readOnly = !canEdit;
  const removeAndLeave = async () => {
    if (await remove()) go(meetingsRoot);
  };
  return (
    <>
      <WorkBody scroll>
        <div className={style.form}>
          <TextField
            label="会議の名称"
            value={meeting.name}
            readOnly={readOnly}
            onSave={(name, edit) => save('name', name, edit)}
            hint="例：合同会議、第1回会議。会議体の名称は付けずに入力します。"
            autoFocus={meeting.name === ''}
          />
          <div className={style.row}>
            <DateField
              label="開催日"
              keptAs={`meeting.${meeting.id}.heldOn`}
              value={meeting.heldOn}
              today={today()}
              readOnly={readOnly}
              onSave={(heldOn, edit) => save('heldOn', heldOn, edit)}
            />
            <TimeField
              label="開始時刻"
              keptAs={`meeting.${meeting.id}.startsAt`}
              value={meeting.startsAt}
              readOnly={readOnly}
              onSave={(startsAt, edit) => save('startsAt', startsAt, edit)}
            />
          </div>
          <TextField
            label="場所"
            value={meeting.place}
            readOnly={readOnly}
            onSave={(place, edit) => save('place', place, edit)}
          />
          <div className={style.row}>
            <TextField
              label="発行者（表紙の下に印刷）"
              value={meeting.issuer}
              readOnly={readOnly}
              onSave={(issuer, edit) => save('issuer', issuer, edit)}
            />
            <TextField
              label="分冊（その1 など。なければ空欄）"
              value={meeting.part}
              readOnly={readOnly}
              onSave={(part, edit) => save('part', part, edit)}
            />
          </div>
          <MeetingBodies meeting={meeting} bodies={bodies} onChange={canEdit ? setBodies : null} />
          {canEdit && (
            <div>
              <Button icon="trash" onClick={() => void removeAndLeave()}>
                会議を削除
              </Button>
            </div>
          )}
        </div>
      </WorkBody>
      <PaperPane title="表紙" paper={{ kind: 'cover', meetingId: meeting.id }} />
      <FrameHints>
        <KeyHint keys="Ctrl+2">次第</KeyHint>
        <KeyHint keys="Ctrl+3">綴り</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

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
import { MeetingDeadlines } from './MeetingDeadlines.tsx';
import { MeetingManner } from './MeetingManner.tsx';
import { MeetingProgress } from './MeetingProgress.tsx';
import { MeetingSeries } from './MeetingSeries.tsx';
import style from './meeting.module.css';
import { copyMeetingPath, meetingsRoot } from './meetingPaths.ts';
import { type MeetingChanges, useMeetingChanges } from './useMeetingChanges.ts';

interface OutlineTabProps {
  readonly meeting: Meeting;
  readonly bodies: readonly Body[];
}

/** 概要: number, name, day, place, manner, who meets, how far it has come; with the cover beside it. */
export function OutlineTab({ meeting, bodies }: OutlineTabProps) {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const changes = useMeetingChanges(meeting.id);
  const { setBodies, remove, advance, stepBack } = changes;
  const removeAndLeave = async () => {
    if (await remove()) go(meetingsRoot);
  };
  return (
    <>
      <WorkBody scroll>
        <div className={style.form}>
          <MeetingSeries meeting={meeting} changes={changes} />
          <WhenAndWhere meeting={meeting} changes={changes} />
          <MeetingManner meeting={meeting} changes={changes} />
          <Issuer meeting={meeting} changes={changes} />
          <MeetingBodies meeting={meeting} bodies={bodies} onChange={canEdit ? setBodies : null} />
          <MeetingDeadlines meeting={meeting} />
          <MeetingProgress meeting={meeting} onAdvance={canEdit ? advance : null} onStepBack={stepBack} />
          {canEdit && (
            <div className={style.actions}>
              <Button icon="plus" onClick={() => go(copyMeetingPath(meeting.id))}>
                この会議をもとに次の会議を作る
              </Button>
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
        <KeyHint keys="Ctrl+3">資料</KeyHint>
        <KeyHint keys="Ctrl+4">綴り</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

interface PartProps {
  readonly meeting: Meeting;
  readonly changes: MeetingChanges;
}

function WhenAndWhere({ meeting, changes: { save } }: PartProps) {
  const readOnly = !useCanEdit();
  return (
    <>
      <div className={style.row}>
        <DateField
          label="開催日"
          keptAs={`meeting.${meeting.id}.heldOn`}
          value={meeting.heldOn}
          today={today()}
          readOnly={readOnly}
          onSave={(heldOn, edit) => save('heldOn', heldOn, edit)}
        />
        <div className={style.times}>
          <TimeField
            label="開始時刻"
            keptAs={`meeting.${meeting.id}.startsAt`}
            value={meeting.startsAt}
            readOnly={readOnly}
            onSave={(startsAt, edit) => save('startsAt', startsAt, edit)}
          />
          <TimeField
            label="終了時刻"
            keptAs={`meeting.${meeting.id}.endsAt`}
            value={meeting.endsAt}
            readOnly={readOnly}
            onSave={(endsAt, edit) => save('endsAt', endsAt, edit)}
          />
        </div>
      </div>
      <TextField
        label="場所"
        value={meeting.place}
        readOnly={readOnly}
        onSave={(place, edit) => save('place', place, edit)}
      />
    </>
  );
}

function Issuer({ meeting, changes: { save } }: PartProps) {
  const readOnly = !useCanEdit();
  return (
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
  );
}

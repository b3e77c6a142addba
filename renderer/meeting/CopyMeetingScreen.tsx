import { useState } from 'react';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import { copyMeeting } from '../../shared/meeting/copyMeeting.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import { nextMeetingNumber } from '../../shared/meeting/nextMeetingNumber.ts';
import { useChanges } from '../app/changes.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import style from './meeting.module.css';
import { meetingPath, meetingsRoot } from './meetingPaths.ts';
import { readMeetingNumber } from './readMeetingNumber.ts';

/** 前の会議から作る: the new day and number, and what is taken over, before anything is made. */
export function CopyMeetingScreen({ params }: ScreenProps) {
  const id = params.sourceId ?? '';
  const { data, isError } = useDesk('meeting.get', { id });
  const { data: bodies } = useDesk('council.list', { date: data?.meeting.heldOn ?? today() });
  const { data: meetings } = useDesk('meeting.list', {});
  if (isError) return <LostScreen what="この会議" />;
  if (!data || !bodies || !meetings || data.meeting.id !== id) return <SkeletonRows />;
  const number = nextMeetingNumber(meetings, data.meeting.bodyIds);
  return <CopyPage key={id} source={data} bodies={bodies} nextNumber={number} />;
}

interface CopyPageProps {
  readonly source: OutputOf<AppContract, 'meeting.get'>;
  readonly bodies: OutputOf<AppContract, 'council.list'>;
  readonly nextNumber: number | null;
}

function CopyPage({ source, bodies, nextNumber }: CopyPageProps) {
  const { go } = useNavigation();
  const { change } = useChanges();
  const canEdit = useCanEdit();
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [number, setNumber] = useState(nextNumber);
  const title = meetingTitle(bodies, source.meeting);
  useFramePosition([
    { label: '会議', path: meetingsRoot },
    { label: title, path: meetingPath(source.meeting.id) },
    { label: '次の会議' },
  ]);
  const make = async () => {
    const made = await change('meeting.copy', { sourceId: source.meeting.id, heldOn, number });
    if (made) go(meetingPath(made.id));
  };
  useKeys({ 'Ctrl+Enter': () => (canEdit ? void make() : false) });
  return (
    <>
      <PageHead
        title="前の会議から作る"
        sub={`もとにする会議：${title}`}
        aside={
          canEdit && (
            <Button look="primary" keys="Ctrl+Enter" onClick={() => void make()}>
              会議を作る
            </Button>
          )
        }
      />
      <WorkBody scroll>
        <div className={style.form}>
          <div className={style.row}>
            <DateField
              label="新しい開催日（未定なら空欄）"
              keptAs={`copy.${source.meeting.id}.heldOn`}
              value={heldOn}
              today={today()}
              readOnly={!canEdit}
              onSave={setHeldOn}
            />
            <ReadTextField
              label="回数"
              keptAs={`copy.${source.meeting.id}.number`}
              value={number === null ? null : String(number)}
              read={readMeetingNumber}
              width={84}
              readOnly={!canEdit}
              onSave={(typed) => setNumber(typed === null ? null : Number(typed))}
            />
          </div>
        </div>
        <CopyPreview copy={copyMeeting(source, bodies, { heldOn, number })} source={source} bodies={bodies} />
      </WorkBody>
    </>
  );
}

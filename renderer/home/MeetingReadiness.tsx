import { instantText } from '../../shared/calendar/wallClock.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { meetingPath } from '../meeting/meetingPaths.ts';
import { rosterPath, rosterRoot } from '../roster/rosterPaths.ts';
import { Button } from '../ui/Button.tsx';
import style from './home.module.css';

interface StepProps {
  readonly label: string;
  readonly onGo: () => void;
  readonly children: string;
}

function Step({ label, onGo, children }: StepProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Button look="link" aria-label={`${label}　${children}`} onClick={onGo}>
          {children}
        </Button>
      </dd>
    </div>
  );
}

/** How far the meeting's papers have come. Seats are 延べ: one person may sit in several of its bodies. */
export function MeetingReadiness({ meeting }: { readonly meeting: Meeting }) {
  const { go } = useNavigation();
  const date = meeting.heldOn ?? today();
  const { data: detail } = useDesk('meeting.get', { id: meeting.id });
  const { data: bodies } = useDesk('council.list', { date });
  const { data: packet } = useDesk(
    'packet.get',
    { meetingId: meeting.id },
    { enabled: meeting.heldOn !== null },
  );
  const own = (bodies ?? []).filter(({ id }) => meeting.bodyIds.includes(id));
  const seats = own.reduce((sum, { memberCount }) => sum + memberCount, 0);
  const [firstBody] = own;
  return (
    <dl className={style.readiness}>
      <Step label="次第" onGo={() => go(meetingPath(meeting.id, 'agenda'))}>
        {detail && detail.agenda.length > 0 ? `${detail.agenda.length}項目` : '未入力'}
      </Step>
      <Step label="資料" onGo={() => go(meetingPath(meeting.id, 'materials'))}>
        {detail && detail.materials.length > 0 ? `${detail.materials.length}点` : '未入力'}
      </Step>
      <Step label="委員" onGo={() => go(firstBody ? rosterPath(firstBody.id) : rosterRoot)}>
        {own.length > 1 ? `延べ${seats}名` : `${seats}名`}
      </Step>
      <Step label="綴り" onGo={() => go(meetingPath(meeting.id, 'packet'))}>
        {packet?.bound ? `${packet.bound.pages}頁　${instantText(packet.bound.boundAt)}` : '未作成'}
      </Step>
    </dl>
  );
}

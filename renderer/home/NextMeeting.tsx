import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { meetingHeading } from '../../shared/meeting/meetingHeading.ts';
import { useNavigation } from '../app/navigation.ts';
import { relativeDay } from '../app/relativeDay.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { meetingPath, meetingsRoot } from '../meeting/meetingPaths.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './home.module.css';
import { homeMeeting } from './homeMeeting.ts';
import { MeetingReadiness } from './MeetingReadiness.tsx';

/** 次の会議, or the last one when none is to come. */
export function NextMeeting() {
  const { go } = useNavigation();
  const { data: meetings } = useDesk('meeting.list', {});
  const { data: bodies } = useDesk('council.list', { date: today() });
  if (!meetings || !bodies) return null;
  const meeting = homeMeeting(meetings, today());
  const list = (
    <Button look="link" onClick={() => go(meetingsRoot)}>
      会議の一覧
    </Button>
  );
  if (!meeting) {
    return (
      <Panel title="次の会議" action={list}>
        <EmptyState sentence="会議はまだありません。会議体を選び、会議を追加してください。" />
      </Panel>
    );
  }
  const past = meeting.heldOn !== null && meeting.heldOn < today();
  const name = meetingHeading(bodies, meeting.bodyIds, meeting.name, meeting.number).agenda.join('　');
  const note = meeting.heldOn === null ? '開催日は未定' : relativeDay(meeting.heldOn, today());
  return (
    <Panel title={past ? '前回の会議' : '次の会議'} note={note} action={list}>
      <Button look="link" className={style.meetingName} onClick={() => go(meetingPath(meeting.id))}>
        {name === '' ? '名称のない会議' : name}
      </Button>
      <p className={style.meetingPlace}>
        {[
          meeting.heldOn === null
            ? null
            : formatJapaneseDate(meeting.heldOn, { form: 'full', weekday: true }),
          meeting.startsAt,
          meeting.place,
        ]
          .filter(Boolean)
          .join('　')}
      </p>
      <MeetingReadiness meeting={meeting} />
    </Panel>
  );
}

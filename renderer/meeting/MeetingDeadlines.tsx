import type { Meeting } from '../../shared/meeting/meeting.ts';
import { meetingNotice } from '../../shared/schedule/chains.ts';
import { computeSchedule } from '../../shared/schedule/computeSchedule.ts';
import { deadlinesOf } from '../../shared/schedule/deadlines.ts';
import { daysByStep } from '../../shared/schedule/planDays.ts';
import { useChanges } from '../app/changes.tsx';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { ChangedDays } from '../schedule/ChangedDays.tsx';
import { computed } from '../schedule/computed.ts';
import { DeadlineList } from '../schedule/DeadlineList.tsx';
import { type Schedules, usePlanDays, useSchedule } from '../schedule/useSchedule.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';

/** 期限 of one meeting; where its notice is not among them, a way to have it. */
export function MeetingDeadlines({ meeting }: { readonly meeting: Meeting }) {
  const schedules = useSchedule();
  const days = usePlanDays(schedules?.calendar ?? null);
  const canEdit = useCanEdit();
  if (!schedules || !days) return null;
  const own = days.filter(({ plan }) => plan.meetingId === meeting.id);
  const hasNotice = own.some(({ plan }) => plan.chainKey === meetingNotice.key);
  if (own.length === 0 && meeting.heldOn === null) return null;
  return (
    <div>
      <ChangedDays days={own} />
      <Panel
        title="期限"
        action={
          canEdit &&
          !hasNotice &&
          meeting.heldOn !== null && <AddNotice {...{ meeting, schedules }} heldOn={meeting.heldOn} />
        }
      >
        <DeadlineList deadlines={deadlinesOf(own)} today={today()} />
      </Panel>
    </div>
  );
}

interface AddNoticeProps {
  readonly meeting: Meeting;
  readonly heldOn: string;
  readonly schedules: Schedules;
}

function AddNotice({ meeting, heldOn, schedules: { calendar } }: AddNoticeProps) {
  const { change } = useChanges();
  const add = () => {
    const schedule = computed(() => computeSchedule(meetingNotice, heldOn, calendar));
    return change('schedule.createPlan', {
      fields: {
        ...{ chainKey: meetingNotice.key, meetingId: meeting.id, consultationId: null, bodyId: null },
        ...{ title: meeting.name, start: null, inputs: {}, done: {} },
        agreed: schedule.ok ? daysByStep(schedule.value.steps) : {},
      },
    });
  };
  return (
    <Button icon="plus" onClick={() => void add()}>
      招集通知の期限を付ける
    </Button>
  );
}

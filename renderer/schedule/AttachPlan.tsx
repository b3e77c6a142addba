import { useState } from 'react';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { computeSchedule } from '../../shared/schedule/computeSchedule.ts';
import { daysByStep } from '../../shared/schedule/planDays.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useChanges } from '../app/changes.tsx';
import { useToast } from '../app/toasts.tsx';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { tooLongText } from '../ui/field/tooLongText.ts';
import { Panel } from '../ui/layout/Panel.tsx';
import { computed } from './computed.ts';
import words from './words.module.css';

interface AttachPlanProps {
  readonly chain: Chain;
  readonly start: string;
  readonly calendar: OfficeCalendar;
  /** The table as it is set up on the screen. */
  readonly paper: Paper;
}

const nothing = 'none';
/** As many characters as a line of 期限 has room for beside the step. */
const mostInTitle = 60;

/** 予定にする: attaches the chain to a meeting or a consultation, so that its steps become deadlines. */
export function AttachPlan({ chain, start, calendar, paper }: AttachPlanProps) {
  const canEdit = useCanEdit();
  const { change } = useChanges();
  const say = useToast();
  const { date } = useAsOf();
  const [target, setTarget] = useState(nothing);
  const [bodyId, setBodyId] = useState(nothing);
  const [title, setTitle] = useState('');
  const { data: bodies = [] } = useDesk('council.list', { date });
  const { data: meetings = [] } = useDesk('meeting.list', {});
  const { data: letters = [] } = useDesk('letter.consultations', {});
  if (!canEdit) return null;
  const meeting = meetings.find(({ id }) => id === target) ?? null;
  const letter = letters.find(({ id }) => id === target) ?? null;
  const follows = followed(chain, meeting?.heldOn ?? null, letter?.date ?? null);
  const attach = async () => {
    const schedule = computed(() => computeSchedule(chain, follows ?? start, calendar));
    const created = await change('schedule.createPlan', {
      fields: {
        ...{ chainKey: chain.key, meetingId: meeting?.id ?? null, consultationId: letter?.id ?? null },
        ...{
          bodyId: meeting || bodyId === nothing ? null : bodyId,
          title,
          start: follows ? null : start,
          inputs: {},
          done: {},
        },
        agreed: schedule.ok ? daysByStep(schedule.value.steps) : {},
      },
    });
    if (created) say('予定にしました。期限はホームと日程に出ます');
  };
  const hand = async (meetingId: string) => {
    const material = { title: `${chain.name}の日程一覧表`, kind: 'numbered', suffix: '' } as const;
    const added = await change('meeting.addMaterials', {
      ...{ meetingId, before: null, after: null, on: today() },
      materials: [{ ...material, agendaItemIds: [], paper }],
    });
    if (added) say('会議の資料に追加しました');
  };
  return (
    <Panel title="予定にする" note="段階の日が期限になり、ホームと月の表に出ます">
      <div className={words.attach}>
        <Choice
          label="付ける先"
          value={target}
          options={[
            { value: nothing, label: '付けない（この日から）' },
            ...meetings.map((each) => ({ value: each.id, label: `会議　${meetingTitle(bodies, each)}` })),
            ...letters.map(({ id, number, matter }) => ({
              value: id,
              label: `諮問　${[number, matter].filter(Boolean).join('　')}`,
            })),
          ]}
          onSave={setTarget}
        />
        {!meeting && (
          <Choice
            label="会議体"
            value={bodyId}
            options={[
              { value: nothing, label: '決めない' },
              ...bodies.map(({ id, name, shortName }) => ({ value: id, label: shortName || name })),
            ]}
            onSave={setBodyId}
          />
        )}
        <TextField
          label="何の予定か（任意）"
          value={title}
          error={tooLongText(title, mostInTitle)}
          onSave={setTitle}
        />
        <Button icon="plus" disabled={title.length > mostInTitle} onClick={() => void attach()}>
          予定にする
        </Button>
        {meeting && (
          <Button icon="paper" onClick={() => void hand(meeting.id)}>
            一覧を会議の資料にする
          </Button>
        )}
      </div>
      {follows !== null && (
        <p className={words.why}>
          起算の日は、付けた先の日付に従います。日付が変わると、期限の古い日付と新しい日付を示して確かめます。
        </p>
      )}
    </Panel>
  );
}

/** The day of what the chain is attached to, where that is what its first step is. */
function followed(chain: Chain, heldOn: string | null, asked: string | null): string | null {
  const first = chain.steps[0]?.key;
  if (first === 'meeting') return heldOn;
  return first === 'consultation' ? asked : null;
}

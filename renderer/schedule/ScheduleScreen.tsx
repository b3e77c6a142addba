import { useMemo, useState } from 'react';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { type Deadline, deadlinesOf, openDeadlines } from '../../shared/schedule/deadlines.ts';
import type { PlanDays } from '../../shared/schedule/planDays.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, FrameStatus, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { AsOfStatus } from './AsOfStatus.tsx';
import { ChainList } from './ChainList.tsx';
import { ChangedDays } from './ChangedDays.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { dayEntries } from './dayEntries.ts';
import { MonthView } from './MonthView.tsx';
import { PlanList } from './PlanList.tsx';
import { calendarPath, scheduleRoot } from './schedulePaths.ts';
import { useCalendarFile } from './useCalendarFile.ts';
import { usePlanDays, useSchedule } from './useSchedule.ts';

const views = [
  { id: 'list', label: '期限', keys: 'Ctrl+1' },
  { id: 'month', label: '月', keys: 'Ctrl+2' },
  { id: 'done', label: '済み', keys: 'Ctrl+3' },
] as const;
type View = (typeof views)[number]['id'];

/** 日程: what is due, by whom, and the chains from which it follows. */
export function ScheduleScreen({ params }: ScreenProps) {
  const { go } = useNavigation();
  const { date } = useAsOf();
  const [view, setView] = useState<View>('list');
  const { data: bodies = [] } = useDesk('council.list', { date });
  const { data: meetings = [] } = useDesk('meeting.list', {});
  const schedules = useSchedule();
  const days = usePlanDays(schedules?.calendar ?? null);
  const saveCalendarFile = useCalendarFile();
  const body = bodies.find(({ id }) => id === params.bodyId);
  const name = body ? body.shortName || body.name : null;
  useFramePosition(
    name === null ? [{ label: '日程' }] : [{ label: '日程', path: scheduleRoot }, { label: name }],
    body?.id ?? null,
  );
  useKeys({
    'Ctrl+1': () => setView('list'),
    'Ctrl+2': () => setView('month'),
    'Ctrl+3': () => setView('done'),
  });
  if (!schedules || !days) return <SkeletonRows />;
  const isOwn = ownBodies(bodies, body?.id ?? null);
  const own = days.filter(({ bodyIds }) => isOwn(bodyIds));
  return (
    <>
      <PageHead
        title={name === null ? '日程' : `${name}の日程`}
        sub="日付は計算したもの。根拠は「なぜ？」で開きます"
        aside={
          <>
            <Button icon="meeting" onClick={() => go(calendarPath)}>
              祝日・休日
            </Button>
            <Button icon="schedule" onClick={() => void saveCalendarFile()}>
              カレンダーに出す
            </Button>
          </>
        }
      />
      <Toolbar>
        <Segmented label="見せ方" segments={views} current={view} onChange={setView} />
      </Toolbar>
      <FrameHints>
        <KeyHint keys="Ctrl+1">期限</KeyHint>
        <KeyHint keys="Ctrl+2">月</KeyHint>
        <KeyHint keys="Ctrl+3">済み</KeyHint>
      </FrameHints>
      <FrameStatus>
        <AsOfStatus data={schedules.data} />
      </FrameStatus>
      <WorkBody scroll>
        <ChangedDays days={own} />
        <Deadlines
          view={view}
          days={own}
          meetings={meetings.filter(({ bodyIds }) => isOwn(bodyIds))}
          calendar={schedules.calendar}
        />
        <PlanList days={own} />
        <ChainList schedules={schedules} />
      </WorkBody>
    </>
  );
}

interface DeadlinesProps {
  readonly view: View;
  readonly days: readonly PlanDays[];
  readonly meetings: readonly Meeting[];
  readonly calendar: OfficeCalendar;
}

/** What is to be done, the month with all of it, or what is done, the latest first. */
function Deadlines({ view, days, meetings, calendar }: DeadlinesProps) {
  const deadlines = useMemo(() => deadlinesOf(days), [days]);
  if (view === 'month') {
    return <MonthView entries={dayEntries(meetings, deadlines)} calendar={calendar} today={today()} />;
  }
  if (view === 'done') return <DonePanel deadlines={deadlines} />;
  const { urging, longPast } = openDeadlines(deadlines, today());
  return (
    <>
      <Panel title="期限" note={countText(urging)}>
        <DeadlineList
          deadlines={urging}
          today={today()}
          none={deadlines.length > 0 ? 'これからの期限はありません。' : undefined}
        />
      </Panel>
      {longPast.length > 0 && (
        <Panel title="30日より前の期限" note={`${countText(longPast)}　済みにしていないもの`}>
          <DeadlineList label="30日より前の期限" deadlines={longPast.toReversed()} today={today()} />
        </Panel>
      )}
    </>
  );
}

const countText = ({ length }: readonly unknown[]): string => `${length.toLocaleString('ja')}件`;

/** 済み, the latest first. */
function DonePanel({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const done = deadlines.filter(({ doneOn }) => doneOn !== null).toReversed();
  return (
    <Panel title="済みの期限" note={countText(done)}>
      <DeadlineList deadlines={done} today={today()} none="済みにした期限はありません。" />
    </Panel>
  );
}

type Body = Pick<OutputOf<AppContract, 'council.list'>[number], 'id' | 'parentId'>;

/** Whether something of these bodies belongs to a body or to one below it; everything where none is chosen. */
function ownBodies(bodies: readonly Body[], id: string | null): (bodyIds: readonly string[]) => boolean {
  if (id === null) return () => true;
  const below = new Set([id, ...descendants(bodies, id)]);
  return (bodyIds) => bodyIds.some((bodyId) => below.has(bodyId));
}

function descendants(bodies: readonly Body[], id: string): string[] {
  const children = bodies.filter(({ parentId }) => parentId === id);
  return children.flatMap((child) => [child.id, ...descendants(bodies, child.id)]);
}

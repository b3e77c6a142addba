import { useState } from 'react';
import { deadlinesOf } from '../../shared/schedule/deadlines.ts';
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
] as const;

/** 日程: what is due, by whom, and the chains from which it follows. */
export function ScheduleScreen({ params }: ScreenProps) {
  const { go } = useNavigation();
  const { date } = useAsOf();
  const [view, setView] = useState<'list' | 'month'>('list');
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
  useKeys({ 'Ctrl+1': () => setView('list'), 'Ctrl+2': () => setView('month') });
  if (!schedules || !days) return <SkeletonRows />;
  const below = body ? new Set([body.id, ...descendants(bodies, body.id)]) : null;
  const isOwn = (bodyIds: readonly string[]) => below === null || bodyIds.some((id) => below.has(id));
  const own = days.filter(({ bodyIds }) => isOwn(bodyIds));
  const deadlines = deadlinesOf(own);
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
      </FrameHints>
      <FrameStatus>
        <AsOfStatus data={schedules.data} />
      </FrameStatus>
      <WorkBody scroll>
        <ChangedDays days={own} />
        {view === 'list' ? (
          <Panel title="期限" note={`${deadlines.filter(({ doneOn }) => doneOn === null).length}件`}>
            <DeadlineList deadlines={deadlines} days={own} today={today()} />
          </Panel>
        ) : (
          <MonthView
            entries={dayEntries(
              meetings.filter(({ bodyIds }) => isOwn(bodyIds)),
              deadlines,
            )}
            calendar={schedules.calendar}
            today={today()}
          />
        )}
        <PlanList days={own} />
        <ChainList schedules={schedules} />
      </WorkBody>
    </>
  );
}

function descendants(
  bodies: readonly { readonly id: string; readonly parentId: string | null }[],
  id: string,
): string[] {
  const children = bodies.filter(({ parentId }) => parentId === id);
  return children.flatMap((child) => [child.id, ...descendants(bodies, child.id)]);
}

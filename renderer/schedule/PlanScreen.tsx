import type { ScreenProps } from '../app/feature.ts';
import { LostScreen } from '../app/LostScreen.tsx';
import { today } from '../app/today.ts';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { ChainWork } from './ChainWork.tsx';
import { usePlanDays, useSchedule } from './useSchedule.ts';

/** 予定: the schedule of its chain from its day, with the days that were entered for it. */
export function PlanScreen({ params }: ScreenProps) {
  const schedules = useSchedule();
  const days = usePlanDays(schedules?.calendar ?? null);
  if (!schedules || !days) return <SkeletonRows />;
  const { planId = '', step = null } = params;
  const day = days.find(({ plan }) => plan.id === planId);
  if (!day?.chain) return <LostScreen what="この予定" />;
  const { plan, start } = day;
  return (
    <ChainWork
      key={`${planId} ${start} ${step}`}
      schedules={schedules}
      chainKey={plan.chainKey}
      first={start ?? today()}
      step={step}
      title={plan.title}
      inputs={plan.inputs}
    />
  );
}

import { isIsoDate } from '../../shared/calendar/isoDate.ts';
import { chainOn } from '../../shared/schedule/chainBook.ts';
import type { ScreenProps } from '../app/feature.ts';
import { LostScreen } from '../app/LostScreen.tsx';
import { today } from '../app/today.ts';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { ChainWork } from './ChainWork.tsx';
import { useSchedule } from './useSchedule.ts';

/** 段取り: its schedules from a day and to a day. */
export function ChainScreen({ params }: ScreenProps) {
  const schedules = useSchedule();
  if (!schedules) return <SkeletonRows />;
  const { key = '', start = '', step = null } = params;
  const first = isIsoDate(start) ? start : today();
  if (!chainOn(schedules.book, key, first)) return <LostScreen what="この段取り" />;
  return (
    <ChainWork
      key={`${key} ${start} ${step}`}
      schedules={schedules}
      chainKey={key}
      first={first}
      step={step}
    />
  );
}

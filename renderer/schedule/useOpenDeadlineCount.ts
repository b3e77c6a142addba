import { useMemo } from 'react';
import { deadlinesOf } from '../../shared/schedule/deadlines.ts';
import { usePlanDays, useSchedule } from './useSchedule.ts';

/** How many deadlines are not done, of all bodies; undefined until it is known and where there are none. */
export function useOpenDeadlineCount(): number | undefined {
  const days = usePlanDays(useSchedule()?.calendar ?? null);
  const count = useMemo(
    () => (days ? deadlinesOf(days).filter(({ doneOn }) => doneOn === null).length : 0),
    [days],
  );
  return count === 0 ? undefined : count;
}

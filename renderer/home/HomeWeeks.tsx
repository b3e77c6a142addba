import { addDays } from '../../shared/calendar/calendarDays.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { deadlinesOf } from '../../shared/schedule/deadlines.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { DayTable } from '../schedule/DayTable.tsx';
import { dayEntries } from '../schedule/dayEntries.ts';
import { usePlanDays, useSchedule } from '../schedule/useSchedule.ts';
import { mondayOf, weeksBetween } from '../schedule/weeks.ts';
import { Panel } from '../ui/layout/Panel.tsx';

/** これからの4週間 */
export function HomeWeeks() {
  const schedules = useSchedule();
  const days = usePlanDays(schedules?.calendar ?? null);
  const { data: meetings } = useDesk('meeting.list', {});
  if (!schedules || !days || !meetings) return null;
  const first = mondayOf(today());
  const last = addDays(first, 27);
  return (
    <Panel title="これからの4週間" note={`${dayText(first, false)}から${dayText(last, false)}まで`}>
      <DayTable
        label="これからの4週間"
        weeks={weeksBetween(first, last)}
        month={null}
        calendar={schedules.calendar}
        entries={dayEntries(meetings, deadlinesOf(days))}
        today={today()}
      />
    </Panel>
  );
}

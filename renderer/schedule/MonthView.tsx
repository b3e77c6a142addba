import { useState } from 'react';
import { addDays } from '../../shared/calendar/calendarDays.ts';
import { formatJapanesePeriod } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { DayTable } from './DayTable.tsx';
import type { DayEntry } from './dayEntries.ts';
import { weeksBetween } from './weeks.ts';

interface MonthViewProps {
  readonly entries: readonly DayEntry[];
  readonly calendar: OfficeCalendar;
  readonly today: string;
}

/** A month; the first one is that of the next thing to come. */
export function MonthView({ entries, calendar, today }: MonthViewProps) {
  const coming = entries.map(({ date }) => date).filter((date) => date >= today);
  const [month, setMonth] = useState((coming.toSorted()[0] ?? today).slice(0, 7));
  const first = `${month}-01`;
  const next = addDays(first, 31).slice(0, 7);
  const title = formatJapanesePeriod({ date: first, precision: 'month', calendar: 'calendar' });
  return (
    <Panel
      title={title}
      action={
        <>
          <IconButton
            icon="back"
            small
            label="前の月"
            onClick={() => setMonth(addDays(first, -1).slice(0, 7))}
          />
          <IconButton icon="forward" small label="次の月" onClick={() => setMonth(next)} />
        </>
      }
    >
      <DayTable
        label={title}
        weeks={weeksBetween(first, addDays(`${next}-01`, -1))}
        {...{ month, calendar, entries, today }}
      />
    </Panel>
  );
}

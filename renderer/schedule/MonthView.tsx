import { useState } from 'react';
import { addDays } from '../../shared/calendar/calendarDays.ts';
import { formatJapanesePeriod } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Deadline } from '../../shared/schedule/deadlines.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './schedule.module.css';

interface MonthViewProps {
  readonly deadlines: readonly Deadline[];
  readonly calendar: OfficeCalendar;
  readonly today: string;
}

const weekdays = ['月', '火', '水', '木', '金', '土', '日'];

/** A month with its deadlines and the days on which the office is closed. */
export function MonthView({ deadlines, calendar, today }: MonthViewProps) {
  const [month, setMonth] = useState(
    `${(deadlines.find(({ date }) => date >= today)?.date ?? today).slice(0, 8)}01`,
  );
  const title = formatJapanesePeriod({ date: month, precision: 'month', calendar: 'calendar' });
  return (
    <Panel
      title={title}
      action={
        <>
          <IconButton
            icon="back"
            small
            label="前の月"
            onClick={() => setMonth(`${addDays(month, -1).slice(0, 8)}01`)}
          />
          <IconButton
            icon="forward"
            small
            label="次の月"
            onClick={() => setMonth(`${addDays(month, 31).slice(0, 8)}01`)}
          />
        </>
      }
    >
      <table className={style.month} aria-label={title}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <MonthDay
                  key={date}
                  date={date}
                  inMonth={date.slice(0, 7) === month.slice(0, 7)}
                  isToday={date === today}
                  closed={closedText(date, calendar)}
                  deadlines={deadlines.filter((deadline) => deadline.date === date)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

interface MonthDayProps {
  readonly date: string;
  readonly inMonth: boolean;
  readonly isToday: boolean;
  readonly closed: readonly string[];
  readonly deadlines: readonly Deadline[];
}

function MonthDay({ date, inMonth, isToday, closed, deadlines }: MonthDayProps) {
  const names = closed.filter((reason) => !reason.endsWith('曜日'));
  return (
    <td
      data-closed={closed.length > 0 || undefined}
      data-other={!inMonth || undefined}
      data-today={isToday || undefined}
    >
      <span className={style.dayNumber}>{Number(date.slice(8))}</span>
      {isToday && <span className={style.dayName}>きょう</span>}
      {names.map((name) => (
        <span key={name} className={style.dayName}>
          {name}
        </span>
      ))}
      {deadlines.map(({ planId, stepKey, label, title, doneOn }) => (
        <span
          key={`${planId} ${stepKey}`}
          className={style.dayDeadline}
          data-done={doneOn !== null || undefined}
          title={title}
        >
          {label}
        </span>
      ))}
    </td>
  );
}

function closedText(date: string, calendar: OfficeCalendar): readonly string[] {
  const { from, to } = calendar.coverage;
  return date < from || date > to ? [] : calendar.reasonsClosed(date);
}

/** The weeks of a month from Monday on, with the days of its neighbours. */
function weeksOf(month: string): string[][] {
  const before = (new Date(`${month}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (
    let monday = addDays(month, -before);
    monday.slice(0, 7) <= month.slice(0, 7);
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

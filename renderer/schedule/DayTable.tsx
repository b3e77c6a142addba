import { useMemo } from 'react';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import { closedReasons } from '../../shared/schedule/closedReasons.ts';
import { DayEntries } from './DayEntries.tsx';
import type { DayEntry } from './dayEntries.ts';
import style from './month.module.css';
import { WeekdayHead } from './WeekdayHead.tsx';

interface DayTableProps {
  readonly label: string;
  /** From Monday to Sunday. */
  readonly weeks: readonly (readonly string[])[];
  /** `YYYY-MM`: days of other months are grey; null where that says nothing. */
  readonly month: string | null;
  readonly calendar: OfficeCalendar;
  readonly entries: readonly DayEntry[];
  readonly today: string;
}

/** Weeks with what is due on each day, and why the office is closed. */
export function DayTable({ label, weeks, month, calendar, entries, today }: DayTableProps) {
  const byDay = useMemo(() => Map.groupBy(entries, ({ date }) => date), [entries]);
  return (
    <table className={style.month} aria-label={label}>
      <WeekdayHead />
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <Day
                key={date}
                date={date}
                other={month !== null && date.slice(0, 7) !== month}
                isToday={date === today}
                closed={closedReasons(date, calendar)}
                entries={byDay.get(date) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly date: string;
  readonly other: boolean;
  readonly isToday: boolean;
  readonly closed: readonly string[];
  readonly entries: readonly DayEntry[];
}

function Day({ date, other, isToday, closed, entries }: DayProps) {
  const names = closed.filter((reason) => !reason.endsWith('曜日'));
  const number = Number(date.slice(8));
  return (
    <td
      data-closed={closed.length > 0 || undefined}
      data-other={other || undefined}
      data-today={isToday || undefined}
    >
      <span className={style.dayNumber}>{number === 1 ? `${Number(date.slice(5, 7))}/1` : number}</span>
      {isToday && <span className={style.dayName}>きょう</span>}
      {names.map((name) => (
        <span key={name} className={style.dayName}>
          {name}
        </span>
      ))}
      <DayEntries entries={entries} />
    </td>
  );
}

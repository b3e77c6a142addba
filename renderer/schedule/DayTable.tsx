import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import style from './month.module.css';
import { WeekdayHead } from './WeekdayHead.tsx';

/** What stands on a day: a deadline or a meeting. */
export interface DayEntry {
  readonly key: string;
  readonly date: string;
  readonly label: string;
  /** 特定最低賃金　製鋼; shown on pointing. */
  readonly title: string;
  readonly done: boolean;
}

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
                closed={closedText(date, calendar)}
                entries={entries.filter((entry) => entry.date === date)}
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
      {entries.map(({ key, label, title, done }) => (
        <span key={key} className={style.dayDeadline} data-done={done || undefined} title={title}>
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

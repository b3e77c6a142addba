import { addDays } from '../../shared/calendar/calendarDays.ts';
import type { ScheduledStep } from '../../shared/schedule/computeSchedule.ts';
import type { CountedDay } from '../../shared/schedule/explainStep.ts';
import style from './schedule.module.css';

interface CountedCalendarProps {
  readonly days: readonly CountedDay[];
  readonly from: ScheduledStep | null;
  readonly step: ScheduledStep;
}

const weekdays = ['月', '火', '水', '木', '金', '土', '日'];

/** The days that were counted, each with its number, as on the calendar on the wall. */
export function CountedCalendar({ days, from, step }: CountedCalendarProps) {
  const known = new Map(days.map((day) => [day.date, day]));
  const dates = days.map(({ date }) => date).toSorted();
  return (
    <table className={style.counted} aria-label="数えた日">
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
        {weeks(dates[0] ?? '', dates.at(-1) ?? '').map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <td
                key={date}
                data-end={date === from?.date || date === step.date || undefined}
                data-closed={(known.get(date)?.closed ?? '') !== '' || undefined}
                data-other={!known.has(date) || undefined}
              >
                {dayOf(date)}
                <span>{captionOf(known.get(date), from, step)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const dayOf = (date: string): string =>
  date.endsWith('-01') ? `${Number(date.slice(5, 7))}/1` : String(Number(date.slice(8)));

function captionOf(day: CountedDay | undefined, from: ScheduledStep | null, step: ScheduledStep): string {
  if (!day) return '';
  if (day.date === step.date) return day.count === null ? step.label.slice(0, 4) : `${day.count}日目`;
  if (day.date === from?.date) return '起算';
  const holiday = day.closed.split('・').find((reason) => !reason.endsWith('曜日'));
  return [day.count ?? '', holiday?.replace(/の休日$|の日$/, '') ?? '']
    .filter((part) => part !== '')
    .join('・');
}

function weeks(first: string, last: string): string[][] {
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const found: string[][] = [];
  for (let monday = addDays(first, -before); monday <= last; monday = addDays(monday, 7)) {
    found.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return found;
}

import type { ScheduledStep } from '../../shared/schedule/computeSchedule.ts';
import type { CountedDay } from '../../shared/schedule/explainStep.ts';
import { WeekdayHead } from './WeekdayHead.tsx';
import { weeksBetween } from './weeks.ts';
import style from './why.module.css';

interface CountedCalendarProps {
  readonly days: readonly CountedDay[];
  readonly from: ScheduledStep | null;
  readonly step: ScheduledStep;
}

/** The days that were counted, each with its number, as on the calendar on the wall. */
export function CountedCalendar({ days, from, step }: CountedCalendarProps) {
  const known = new Map(days.map((day) => [day.date, day]));
  const dates = days.map(({ date }) => date).toSorted();
  return (
    <table className={style.counted} aria-label="数えた日">
      <WeekdayHead />
      <tbody>
        {weeksBetween(dates[0] ?? '', dates.at(-1) ?? '').map((week) => (
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
  if (day.date === step.date) return resultCaption(day, from, step);
  if (day.date === from?.date) return '起算';
  const holiday = day.closed.split('・').find((reason) => !reason.endsWith('曜日'));
  return [day.count ?? '', holiday?.replace(/の休日$|の日$/, '') ?? '']
    .filter((part) => part !== '')
    .join('・');
}

function resultCaption(day: CountedDay, from: ScheduledStep | null, step: ScheduledStep): string {
  if (day.count !== null) return `${day.count}日目`;
  if (step.moved.length === 0) return '期限';
  return from && step.date < from.date ? '繰上げ' : '繰下げ';
}

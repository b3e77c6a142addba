import type { KeyboardEvent } from 'react';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import type { ScheduledStep } from '../../shared/schedule/computeSchedule.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { type Timeline, timelineOf } from '../../shared/schedule/timeline.ts';
import style from './timeline.module.css';
import words from './words.module.css';

interface ChainTimelineProps {
  readonly chain: Chain;
  readonly steps: readonly ScheduledStep[];
  readonly calendar: OfficeCalendar;
  readonly current: string | null;
  readonly onStep: (key: string) => void;
  /** ← → move the start by a day. */
  readonly onShift: (days: number) => void;
}

/** The steps as boxes, and below them every day on a bar. */
export function ChainTimeline({ chain, steps, calendar, current, onStep, onShift }: ChainTimelineProps) {
  const timeline = timelineOf(chain, steps, calendar);
  const shift = (event: KeyboardEvent) => {
    const days = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (days === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    onShift(days);
  };
  return (
    <fieldset className={style.timeline} onKeyDown={shift}>
      <legend className={words.hidden}>日程の図</legend>
      <div className={style.boxes}>
        {(timeline?.steps ?? steps).map(({ key, label, date }) => (
          <button
            key={key}
            type="button"
            className={style.box}
            aria-pressed={key === current}
            onClick={() => onStep(key)}
          >
            <span className={style.boxLabel}>{label}</span>
            <span className={style.boxDay}>{dayText(date)}</span>
          </button>
        ))}
      </div>
      {timeline && <Bar timeline={timeline} current={current} />}
    </fieldset>
  );
}

/** Height of a line of counts, in px. */
const LEVEL = 24;

const percent = (share: number): string => `${share * 100}%`;

function Bar({ timeline, current }: { readonly timeline: Timeline; readonly current: string | null }) {
  const { days, dayWidth, steps, spans, holidays } = timeline;
  const at = (share: number): number => share * 1000;
  const levels = Math.max(1, ...spans.map(({ level }) => level + 1));
  return (
    <div className={style.bar} aria-hidden="true">
      <svg className={style.leads} viewBox="0 0 1000 36" preserveAspectRatio="none">
        <title>日程の図</title>
        {steps.map(({ key, box, day }) => (
          <polyline
            key={key}
            className={key === current ? style.currentLead : style.lead}
            points={`${at(box)},0 ${at(box)},8 ${at(day)},26 ${at(day)},36`}
          />
        ))}
      </svg>
      <div className={style.holidays}>
        {holidays.map(({ middle, name }) => (
          <span key={`${middle}`} style={{ left: percent(middle) }}>
            {name}
          </span>
        ))}
      </div>
      <svg className={style.days} viewBox="0 0 1000 24" preserveAspectRatio="none">
        <title>日程の日々</title>
        {days.map(({ date, left, closed }) => (
          <rect
            key={date}
            className={closed ? style.closedDay : style.openDay}
            x={at(left)}
            y={0}
            width={at(dayWidth)}
            height={24}
          />
        ))}
        {steps.map(({ key, day }) => (
          <rect
            key={key}
            className={style.stepDay}
            x={at(day - dayWidth / 2)}
            y={0}
            width={at(dayWidth)}
            height={24}
          />
        ))}
      </svg>
      <div className={style.spans} style={{ height: `${levels * LEVEL}px` }}>
        {spans.map(({ left, right, text, level }) => (
          <span
            key={`${left} ${text}`}
            style={{ left: percent(left), width: percent(right - left), top: `${4 + level * LEVEL}px` }}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

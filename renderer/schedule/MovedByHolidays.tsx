import { useMemo } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { PlanDays } from '../../shared/schedule/planDays.ts';
import { planName } from '../../shared/schedule/planName.ts';
import { MoreButton } from './MoreButton.tsx';
import { useMore } from './useMore.ts';
import { usePlanDays, useSchedule } from './useSchedule.ts';
import words from './words.module.css';

interface Moved {
  readonly key: string;
  readonly text: string;
}

/** Which deadlines another calendar would move, old → new, before it is taken over. */
export function MovedByHolidays({ calendar }: { readonly calendar: OfficeCalendar }) {
  const now = usePlanDays(useSchedule()?.calendar ?? null);
  const then = usePlanDays(calendar);
  const moved = useMemo(() => (now && then ? movedBetween(now, then) : []), [now, then]);
  const lost =
    now && then ? then.filter((day, index) => day.outOfCoverage && !now[index]?.outOfCoverage) : [];
  const { shown, left, more } = useMore(moved);
  if (!now || !then) return null;
  return (
    <>
      <p>
        {moved.length === 0
          ? '変わる期限はありません。'
          : `変わる期限：${moved.length.toLocaleString('ja')}件`}
      </p>
      {lost.length > 0 && (
        <p>{`計算できなくなる予定：${lost.length.toLocaleString('ja')}件（データの期間の外にかかります）`}</p>
      )}
      <ul className={words.changes} aria-label="変わる期限">
        {shown.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </>
  );
}

/** The plans of both stand in the same order. */
function movedBetween(now: readonly PlanDays[], then: readonly PlanDays[]): Moved[] {
  const shown = (date: string): string => formatJapaneseDate(date, { form: 'short', weekday: true });
  return then.flatMap((day, index) => {
    const before = new Map(now[index]?.steps.map(({ key, date }) => [key, date]));
    return day.steps.flatMap(({ key, label, date }) => {
      const old = before.get(key);
      if (old === undefined || old === date) return [];
      return [
        { key: `${day.plan.id} ${key}`, text: `${label}　${planName(day)}　${shown(old)} → ${shown(date)}` },
      ];
    });
  });
}

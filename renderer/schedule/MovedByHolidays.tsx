import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import { usePlanDays, useSchedule } from './useSchedule.ts';
import words from './words.module.css';

/** Which deadlines another calendar would move, old → new, before it is taken over. */
export function MovedByHolidays({ calendar }: { readonly calendar: OfficeCalendar }) {
  const now = usePlanDays(useSchedule()?.calendar ?? null);
  const then = usePlanDays(calendar);
  if (!now || !then) return null;
  const moved = then.flatMap(({ plan, chain, steps }, index) =>
    steps.flatMap((step) => {
      const before = now[index]?.steps.find(({ key }) => key === step.key)?.date;
      return before === undefined || before === step.date
        ? []
        : [
            {
              key: `${plan.id} ${step.key}`,
              name: [step.label, chain?.name, plan.title],
              before,
              after: step.date,
            },
          ];
    }),
  );
  const shown = (date: string): string => formatJapaneseDate(date, { form: 'short', weekday: true });
  return (
    <>
      <p>{moved.length === 0 ? '変わる期限はありません。' : `変わる期限：${moved.length}件`}</p>
      <ul className={words.changes} aria-label="変わる期限">
        {moved.map(({ key, name, before, after }) => (
          <li key={key}>{`${name.filter(Boolean).join('　')}　${shown(before)} → ${shown(after)}`}</li>
        ))}
      </ul>
    </>
  );
}

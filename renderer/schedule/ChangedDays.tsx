import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { daysByStep, type PlanDays } from '../../shared/schedule/planDays.ts';
import { useChanges } from '../app/changes.tsx';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import words from './words.module.css';

const shown = (date: string | null): string =>
  date === null ? '未定' : formatJapaneseDate(date, { form: 'short', weekday: true });

/** Days that are others than were agreed to, old → new, and asked: nothing changes unnoticed. */
export function ChangedDays({ days }: { readonly days: readonly PlanDays[] }) {
  const { change } = useChanges();
  const canEdit = useCanEdit();
  const moved = days.filter(({ changed }) => changed.length > 0);
  const lost = days.filter(({ outOfCoverage }) => outOfCoverage);
  const count = moved.reduce((sum, { changed }) => sum + changed.length, 0);
  if (moved.length === 0 && lost.length === 0) return null;
  const agree = () =>
    change('schedule.agree', {
      plans: moved.map(({ plan: { id, revision }, steps }) => ({ id, revision, agreed: daysByStep(steps) })),
    });
  return (
    <Panel
      title="変わった日付"
      note={`${count}件　基準の日、所要日数、祝日のどれかが変わりました`}
      action={
        canEdit &&
        moved.length > 0 && (
          <Button look="primary" onClick={() => void agree()}>
            新しい日付にする
          </Button>
        )
      }
    >
      <ul className={words.changes} aria-label="変わった日付">
        {moved.flatMap(({ plan, chain, changed }) =>
          changed.map(({ step, agreed }) => (
            <li key={`${plan.id} ${step.key}`}>
              <span>{[step.label, chain?.name, plan.title].filter(Boolean).join('　')}</span>
              <span className={words.day}>{`${shown(agreed)} → ${shown(step.date)}`}</span>
            </li>
          )),
        )}
        {lost.map(({ plan, chain }) => (
          <li key={plan.id}>
            {`${[chain?.name, plan.title].filter(Boolean).join('　')}は、祝日のデータの期間の外にかかるため計算できません。新しい祝日のデータを取り込んでください。`}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

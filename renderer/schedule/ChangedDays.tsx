import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { daysByStep, type PlanDays } from '../../shared/schedule/planDays.ts';
import { planName } from '../../shared/schedule/planName.ts';
import { useChanges } from '../app/changes.tsx';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { MoreButton } from './MoreButton.tsx';
import { useMore } from './useMore.ts';
import words from './words.module.css';

const day = (date: string | null): string =>
  date === null ? '未定' : formatJapaneseDate(date, { form: 'short', weekday: true });

/** Days that are others than were agreed to, old → new, and asked: nothing changes unnoticed. */
export function ChangedDays({ days }: { readonly days: readonly PlanDays[] }) {
  const { change } = useChanges();
  const canEdit = useCanEdit();
  const moved = days.filter(({ changed }) => changed.length > 0);
  const lost = days.filter(({ outOfCoverage }) => outOfCoverage);
  const lines = [...moved.flatMap(movedLines), ...lost.map(lostLine)];
  const count = lines.length - lost.length;
  const { shown, left, more } = useMore(lines);
  if (lines.length === 0) return null;
  const agree = () =>
    change('schedule.agree', {
      plans: moved.map(({ plan: { id, revision }, steps }) => ({ id, revision, agreed: daysByStep(steps) })),
    });
  return (
    <Panel
      title="変わった日付"
      note={`${count.toLocaleString('ja')}件　基準の日、所要日数、祝日のどれかが変わりました`}
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
        {shown.map(({ key, name, days: change }) => (
          <li key={key}>
            <span>{name}</span>
            {change !== '' && <span className={words.day}>{change}</span>}
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </Panel>
  );
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly days: string;
}

function movedLines(planDays: PlanDays): Line[] {
  return planDays.changed.map(({ step, agreed }) => ({
    key: `${planDays.plan.id} ${step.key}`,
    name: `${step.label}　${planName(planDays)}`,
    days: `${day(agreed)} → ${day(step.date)}`,
  }));
}

function lostLine(planDays: PlanDays): Line {
  return {
    key: planDays.plan.id,
    name: `${planName(planDays)}は、祝日のデータの期間の外にかかるため計算できません。新しい祝日のデータを取り込んでください。`,
    days: '',
  };
}

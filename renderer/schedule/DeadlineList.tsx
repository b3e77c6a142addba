import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Deadline } from '../../shared/schedule/deadlines.ts';
import { movedText } from '../../shared/schedule/movedText.ts';
import { useNavigation } from '../app/navigation.ts';
import { relativeDay } from '../app/relativeDay.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import style from './deadlines.module.css';
import { MoreButton } from './MoreButton.tsx';
import { planPath } from './schedulePaths.ts';
import { useMore } from './useMore.ts';
import { usePlanChanges } from './usePlanChanges.ts';
import words from './words.module.css';

interface DeadlineListProps {
  /** Default 期限. */
  readonly label?: string;
  readonly deadlines: readonly Deadline[];
  readonly today: string;
  /** What stands there where there are none. */
  readonly none?: string | undefined;
}

const noneYet = '期限はまだありません。段取りを開き、「予定にする」で会議や諮問に付けてください。';

/** 期限: the day, how far it is, what it is, by which rule; ticked off where it is done. */
export function DeadlineList({ label = '期限', deadlines, today, none = noneYet }: DeadlineListProps) {
  const { shown, left, more } = useMore(deadlines);
  if (deadlines.length === 0) return <p className={words.none}>{none}</p>;
  return (
    <>
      <ul aria-label={label}>
        {shown.map((deadline) => (
          <DeadlineRow key={`${deadline.planId} ${deadline.stepKey}`} deadline={deadline} today={today} />
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </>
  );
}

interface DeadlineRowProps {
  readonly deadline: Deadline;
  readonly today: string;
}

function DeadlineRow({ deadline, today }: DeadlineRowProps) {
  const { go } = useNavigation();
  const change = usePlanChanges();
  const canEdit = useCanEdit();
  const { date, label, title, rule, basis, doneOn, agreed, stepKey } = deadline;
  const isLate = doneOn === null && date < today;
  const tick = (isDone: boolean) =>
    void change(deadline.planId, ({ done: { [stepKey]: _, ...others } }) => ({
      done: isDone ? { ...others, [stepKey]: today } : others,
    }));
  const moved = movedText(deadline);
  return (
    <li className={style.deadline} data-done={doneOn !== null || undefined}>
      <Checkbox checked={doneOn !== null} disabled={!canEdit} onSave={tick}>
        <span className={words.hidden}>{`${label}（${title}）を済みにする`}</span>
      </Checkbox>
      <span className={words.day}>{formatJapaneseDate(date, { form: 'short', weekday: true })}</span>
      <span className={style.relative}>
        {isLate ? <Badge kind="warning">{relativeDay(date, today)}</Badge> : relativeDay(date, today)}
      </span>
      <div>
        <p className={style.what}>
          {`${label}　${title}`}
          {agreed !== null && <Badge kind="check">日付が変わりました</Badge>}
          {doneOn !== null && doneOn > date && (
            <Badge kind="check">{`期限の後（${formatJapaneseDate(doneOn, { form: 'short' })}）に済み`}</Badge>
          )}
        </p>
        <p className={words.why}>{[rule, moved, basis].filter((part) => part !== '').join('・')}</p>
      </div>
      <Button
        look="link"
        aria-label={`${label}（${title}）はなぜこの日か`}
        onClick={() => go(planPath(deadline.planId, stepKey))}
      >
        なぜ？
      </Button>
    </li>
  );
}

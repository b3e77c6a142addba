import { useMemo } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { PlanDays } from '../../shared/schedule/planDays.ts';
import { planName } from '../../shared/schedule/planName.ts';
import { useChanges } from '../app/changes.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { MoreButton } from './MoreButton.tsx';
import { PlanInputs } from './PlanInputs.tsx';
import style from './plans.module.css';
import { chainPath, planPath } from './schedulePaths.ts';
import { useMore } from './useMore.ts';
import { usePlanChanges } from './usePlanChanges.ts';
import words from './words.module.css';

/** 予定: which chain is attached to what, the latest first. */
export function PlanList({ days }: { readonly days: readonly PlanDays[] }) {
  const ordered = useMemo(() => days.toSorted(laterFirst), [days]);
  const { shown, left, more } = useMore(ordered);
  if (days.length === 0) return null;
  return (
    <Panel title="予定" note={`${days.length.toLocaleString('ja')}件　会議や諮問に付けた段取り`}>
      <ul aria-label="予定">
        {shown.map((day) => (
          <PlanRow key={day.plan.id} day={day} />
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </Panel>
  );
}

/** A plan without a day yet waits to be given one: it stands at the top. */
function laterFirst(one: PlanDays, other: PlanDays): number {
  const [first, second] = [one.start ?? '9999', other.start ?? '9999'];
  return first === second ? 0 : first < second ? 1 : -1;
}

function PlanRow({ day }: { readonly day: PlanDays }) {
  const { go } = useNavigation();
  const { change } = useChanges();
  const canEdit = useCanEdit();
  const { plan, chain, start } = day;
  const name = chain || start === null ? planName(day) : `削除された段取り　${plan.title}`;
  return (
    <li className={style.plan}>
      <Button
        look="link"
        className={style.name}
        onClick={() => go(chain ? planPath(plan.id) : chainPath(plan.chainKey))}
      >
        {name === '' ? '起算の日が未定の予定' : name}
      </Button>
      <div className={style.days}>
        <PlanStart day={day} />
        <PlanInputs day={day} />
      </div>
      {canEdit && (
        <Button
          look="quiet"
          small
          icon="trash"
          aria-label={`予定「${name}」を削除`}
          onClick={() => void change('schedule.removePlan', { id: plan.id, revision: plan.revision })}
        >
          削除
        </Button>
      )}
    </li>
  );
}

/** The day a plan is counted from: its own is changed here, that of a meeting or consultation there. */
function PlanStart({ day: { plan, chain, start } }: { readonly day: PlanDays }) {
  const change = usePlanChanges();
  const canEdit = useCanEdit();
  const label = chain?.steps[0]?.label ?? '起算の日';
  if (plan.start !== null && canEdit) {
    return (
      <DateField
        label={label}
        labelPlace="beside"
        keptAs={`plan.${plan.id}.start`}
        value={plan.start}
        today={today()}
        required
        onSave={(date) => date !== null && change(plan.id, () => ({ start: date }))}
      />
    );
  }
  return (
    <span className={words.day}>
      {start === null
        ? '起算の日は未定'
        : `${label}　${formatJapaneseDate(start, { form: 'short', weekday: true })}`}
    </span>
  );
}

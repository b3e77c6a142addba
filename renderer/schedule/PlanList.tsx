import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { PlanDays } from '../../shared/schedule/planDays.ts';
import { useChanges } from '../app/changes.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { PlanInputs } from './PlanInputs.tsx';
import { chainPath } from './schedulePaths.ts';
import words from './words.module.css';

/** 予定: which chain is attached to what. */
export function PlanList({ days }: { readonly days: readonly PlanDays[] }) {
  const { go } = useNavigation();
  const { change } = useChanges();
  const canEdit = useCanEdit();
  if (days.length === 0) return null;
  return (
    <Panel title="予定" note="会議や諮問に付けた段取り">
      <ul className={words.changes} aria-label="予定">
        {days.map((day) => {
          const { plan, chain, start } = day;
          const name = [chain?.name ?? '削除された段取り', plan.title].filter(Boolean).join('　');
          return (
            <li key={plan.id}>
              <Button look="link" onClick={() => go(chainPath(plan.chainKey, start ?? undefined))}>
                {name}
              </Button>
              <span className={words.day}>
                {start === null
                  ? '起算の日は未定'
                  : `${chain?.steps[0]?.label ?? ''}　${formatJapaneseDate(start, { form: 'short', weekday: true })}`}
              </span>
              <PlanInputs day={day} />
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
        })}
      </ul>
    </Panel>
  );
}

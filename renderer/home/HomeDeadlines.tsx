import { deadlinesOf } from '../../shared/schedule/deadlines.ts';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { ChangedDays } from '../schedule/ChangedDays.tsx';
import { DeadlineList } from '../schedule/DeadlineList.tsx';
import { scheduleRoot } from '../schedule/schedulePaths.ts';
import { usePlanDays, useSchedule } from '../schedule/useSchedule.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';

/** More would push the rest of home out of sight. */
const most = 8;

/** 期限: what is not done yet, the earliest first, with the rule behind each date. */
export function HomeDeadlines() {
  const { go } = useNavigation();
  const days = usePlanDays(useSchedule()?.calendar ?? null);
  if (!days) return null;
  const open = deadlinesOf(days).filter(({ doneOn }) => doneOn === null);
  return (
    <>
      <ChangedDays days={days} />
      <Panel
        title="期限"
        note={
          open.length > most ? `${open.length}件のうち${most}件` : '日付は計算したもの。根拠を添えて示します'
        }
        action={
          <Button look="link" onClick={() => go(scheduleRoot)}>
            日程を開く
          </Button>
        }
      >
        <DeadlineList deadlines={open.slice(0, most)} today={today()} />
      </Panel>
    </>
  );
}

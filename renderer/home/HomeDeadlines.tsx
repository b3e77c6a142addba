import { deadlinesOf, openDeadlines } from '../../shared/schedule/deadlines.ts';
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
  const { urging, longPast } = openDeadlines(deadlinesOf(days), today());
  const notes = [
    urging.length > most ? `${urging.length.toLocaleString('ja')}件のうち${most}件` : '',
    longPast.length > 0 ? `ほかに30日より前のもの${longPast.length.toLocaleString('ja')}件` : '',
  ].filter((note) => note !== '');
  return (
    <>
      <ChangedDays days={days} />
      <Panel
        title="期限"
        note={notes.length > 0 ? notes.join('、') : '日付は計算したもの。根拠を添えて示します'}
        action={
          <Button look="link" onClick={() => go(scheduleRoot)}>
            日程を開く
          </Button>
        }
      >
        <DeadlineList
          deadlines={urging.slice(0, most)}
          today={today()}
          none={longPast.length > 0 ? 'これからの期限はありません。' : undefined}
        />
      </Panel>
    </>
  );
}

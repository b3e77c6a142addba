import { instantText } from '../../shared/calendar/wallClock.ts';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { settingsPath } from '../settings/settingsPaths.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './home.module.css';

/** 最近の作業 */
export function RecentWork() {
  const { go } = useNavigation();
  const { data: entries } = useDesk('history.list', { limit: 8, before: null });
  if (!entries) return null;
  return (
    <Panel
      title="最近の作業"
      action={
        <Button look="link" onClick={() => go(settingsPath('history'))}>
          履歴
        </Button>
      }
    >
      {entries.length === 0 ? (
        <p>まだありません。</p>
      ) : (
        <ul className={style.recent}>
          {entries.map(({ seq, label, kind, at }) => (
            <li key={seq}>
              <span>{kind === 'undo' ? `元に戻す：${label}` : label}</span>
              <span className={style.when}>{instantText(at)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

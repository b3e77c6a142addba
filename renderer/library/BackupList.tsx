import { problemText } from '../../shared/contract/problemText.ts';
import type { Backup } from '../../shared/library/libraryContract.ts';
import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { byteText } from './byteText.ts';
import { instantText } from './instantText.ts';
import style from './library.module.css';

export interface BackupListProps {
  /** The library whose backups are listed. */
  readonly folder: string;
  /** A backup was put into a folder of its own. */
  readonly onRestored: (folder: string) => void;
}

/** 控え of a library, newest first, each with the way to put it into a folder of its own. */
export function BackupList({ folder, onRestored }: BackupListProps) {
  const { data: backups } = useDesk('library.backups', { folder });
  const choose = useAction('host.chooseFolder');
  const restore = useAction('library.restore');
  const busy = choose.busy || restore.busy;
  const putBack = async (backup: Backup) => {
    const chosen = await choose.run({ title: '控えを戻す空のフォルダーを選ぶ', startIn: null });
    const restored = chosen && (await restore.run({ backup: backup.folder, folder: chosen.folder }));
    if (restored) onRestored(restored.folder);
  };
  if (!backups) return null;
  if (backups.length === 0) return <p>この保管庫の控えは、まだありません。</p>;
  const problem = restore.problem && problemText(restore.problem);
  return (
    <section aria-label="控えの一覧">
      {problem && (
        <p role="alert" className={style.trouble}>{`${problem.what}。${problem.why}${problem.next}`}</p>
      )}
      {restore.busy && <p role="status">控えを戻しています…</p>}
      <ul className={style.backups}>
        {backups.map((backup) => (
          <li key={backup.folder}>
            <span>{instantText(backup.at)}</span>
            {backup.verified ? <Badge kind="ok">検査済み</Badge> : <Badge kind="warning">未検査</Badge>}
            <span className={style.note}>{byteText(backup.bytes)}</span>
            <Button
              small
              disabled={busy}
              aria-label={`${instantText(backup.at)}　この控えから戻す`}
              onClick={() => void putBack(backup)}
            >
              この控えから戻す
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

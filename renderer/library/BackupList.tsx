import { useMemo } from 'react';
import { instantText } from '../../shared/calendar/wallClock.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Backup } from '../../shared/library/libraryContract.ts';
import { byteText } from '../../shared/text/byteText.ts';
import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
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
  const putBack = async (backup: string) => {
    if (busy) return;
    const chosen = await choose.run({ title: '控えを戻す空のフォルダーを選ぶ', startIn: null });
    const restored = chosen && (await restore.run({ backup, folder: chosen.folder }));
    if (restored) onRestored(restored.folder);
  };
  const rows = useMemo(
    () =>
      (backups ?? []).map(({ folder: id, at, bytes }) => ({
        id,
        cells: { at: instantText(at), bytes: byteText(bytes) },
      })),
    [backups],
  );
  if (!backups) return null;
  const problem = restore.problem && problemText(restore.problem);
  return (
    <section aria-label="控えの一覧">
      {problem && (
        <p role="alert" className={style.trouble}>{`${problem.what}。${problem.why}${problem.next}`}</p>
      )}
      {restore.busy && <p role="status">控えを戻しています…</p>}
      <Grid
        label="控え"
        density="list"
        columns={backupColumns(backups, busy, (backup) => void putBack(backup))}
        rows={rows}
        onOpen={(backup) => void putBack(backup)}
        emptyHint="この保管庫の控えは、まだありません"
      />
    </section>
  );
}

function backupColumns(
  backups: readonly Backup[],
  busy: boolean,
  onPutBack: (folder: string) => void,
): GridColumn[] {
  const verified = new Set(backups.filter((backup) => backup.verified).map(({ folder }) => folder));
  return [
    { key: 'at', header: '日時', width: 208, editable: false },
    {
      key: 'state',
      header: '検査',
      width: 96,
      kind: 'custom',
      render: ({ id }) =>
        verified.has(id) ? <Badge kind="ok">検査済み</Badge> : <Badge kind="warning">未検査</Badge>,
    },
    { key: 'bytes', header: '大きさ', kind: 'number', width: 88, editable: false },
    {
      key: 'putBack',
      header: '操作',
      kind: 'custom',
      align: 'end',
      render: ({ id, cells }) => (
        <Button
          small
          disabled={busy}
          aria-label={`${String(cells.at)}　この控えから戻す`}
          onClick={() => onPutBack(id)}
        >
          この控えから戻す
        </Button>
      ),
    },
  ];
}

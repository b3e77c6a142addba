import { useMemo, useState } from 'react';
import { instantText } from '../../shared/calendar/wallClock.ts';
import type { HistoryEntry } from '../../shared/history/historyContract.ts';
import { useDesk } from '../app/useDesk.ts';
import { Button } from '../ui/Button.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import style from './settings.module.css';

const STEP = 100;

const kinds: Readonly<Record<HistoryEntry['kind'], string>> = { do: '', undo: '元に戻す', redo: 'やり直す' };

const columns: readonly GridColumn[] = [
  { key: 'at', header: '日時', width: 208, editable: false },
  { key: 'label', header: '操作', editable: false },
  { key: 'who', header: '使用者', width: 120, editable: false, oneLine: true },
];

/** 履歴: who changed what and when, newest first. */
export function HistorySettings() {
  const [limit, setLimit] = useState(STEP);
  const { data: entries } = useDesk('history.list', { limit, before: null });
  const rows = useMemo(() => (entries ?? []).map(historyRow), [entries]);
  if (!entries) return <SkeletonRows />;
  return (
    <>
      <div className={style.tableHead}>
        Ctrl+Z で新しいものから順に元へ戻せます
        {entries.length === limit && limit < 5 * STEP && (
          <Button onClick={() => setLimit(limit + STEP)}>さらに前を表示</Button>
        )}
      </div>
      <Grid
        label="履歴"
        density="list"
        columns={columns}
        rows={rows}
        emptyHint="まだ何も変更されていません"
      />
    </>
  );
}

function historyRow({ seq, at, who, label, kind }: HistoryEntry): GridDataRow {
  return {
    id: String(seq),
    cells: {
      at: instantText(at),
      label: kinds[kind] === '' ? label : `${kinds[kind]}：${label}`,
      who,
    },
  };
}

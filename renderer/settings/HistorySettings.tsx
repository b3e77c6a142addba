import { useState } from 'react';
import { useDesk } from '../app/useDesk.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { HistoryTable } from './HistoryTable.tsx';

const STEP = 100;

/** 履歴: who changed what and when, newest first. */
export function HistorySettings() {
  const [limit, setLimit] = useState(STEP);
  const { data: entries } = useDesk('history.list', { limit, before: null });
  if (!entries) return <SkeletonRows />;
  return (
    <Panel title="履歴" note="Ctrl+Z で新しいものから順に元へ戻せます">
      {entries.length === 0 ? <p>まだ何も変更されていません。</p> : <HistoryTable entries={entries} />}
      {entries.length === limit && limit < 5 * STEP && (
        <Button onClick={() => setLimit(limit + STEP)}>さらに前を表示</Button>
      )}
    </Panel>
  );
}

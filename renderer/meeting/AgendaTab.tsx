import { useMemo, useRef, useState } from 'react';
import type { AgendaItem, Meeting } from '../../shared/meeting/meeting.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { Button } from '../ui/Button.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridHandle } from '../ui/grid/gridProps.ts';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { meetingPath } from './meetingPaths.ts';
import { useAgendaChanges } from './useAgendaChanges.ts';

const columns: readonly GridColumn[] = [{ key: 'text', header: '次第' }];

interface AgendaTabProps {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
}

/** 次第: one line per item; the numbers come from the order. */
export function AgendaTab({ meeting, agenda }: AgendaTabProps) {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const grid = useRef<GridHandle>(null);
  const [rowId, select] = useState<string | null>(null);
  const handlers = useAgendaChanges(meeting.id);
  const rows = useMemo(() => agenda.map(({ id, text }) => ({ id, cells: { text } })), [agenda]);
  const add = () => grid.current?.focusEntry();
  useKeys({ 'Ctrl+Enter': () => (canEdit ? add() : false) });
  return (
    <>
      <Toolbar
        end={
          canEdit && (
            <Button icon="plus" keys="Ctrl+Enter" onClick={add}>
              項目を追加
            </Button>
          )
        }
      >
        番号は並び順から付きます
      </Toolbar>
      <WorkBody>
        <Grid
          ref={grid}
          label="次第"
          columns={columns}
          rows={rows}
          rowNumbers
          selectedRowId={rowId}
          onSelect={select}
          {...(canEdit ? handlers : {})}
          entryHint="項目をここに入力、または何行でも貼り付け"
          emptyHint="次第はまだありません"
        />
      </WorkBody>
      <PaperPane
        title="次第"
        paper={{ kind: 'agenda', meetingId: meeting.id }}
        onSourceClick={(kind, id) =>
          kind === 'meeting' ? go(meetingPath(id)) : agenda.some((item) => item.id === id) && select(id)
        }
      />
      <FrameHints>
        <KeyHint keys="F2">編集</KeyHint>
        {canEdit && <KeyHint keys="Ctrl+Enter">項目を追加</KeyHint>}
        <KeyHint keys="Alt+↑+↓">並べ替え</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

import { useMemo, useRef, useState } from 'react';
import type { Body } from '../../shared/council/body.ts';
import type { Material } from '../../shared/meeting/material.ts';
import { materialNumbers } from '../../shared/meeting/materialNumbers.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/meeting.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { Button } from '../ui/Button.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridHandle } from '../ui/grid/gridProps.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { agendaColumns, agendaRows } from './agendaColumns.tsx';
import { meetingPath } from './meetingPaths.ts';
import { useAgendaChanges } from './useAgendaChanges.ts';

interface AgendaTabProps {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly materials: readonly Material[];
  readonly bodies: readonly Body[];
}

/** 次第: one line per item; the numbers come from the order. */
export function AgendaTab({ meeting, agenda, materials, bodies }: AgendaTabProps) {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const grid = useRef<GridHandle>(null);
  const [rowId, select] = useState<string | null>(null);
  const handlers = useAgendaChanges(meeting.id);
  const { bodyIds, numbering } = meeting;
  const columns = useMemo(() => {
    const meeters = bodyIds.flatMap((id) => bodies.find((body) => body.id === id) ?? []);
    const subItems = agenda.filter(({ isSubItem }) => isSubItem).map(({ id }) => id);
    return agendaColumns(meeters, new Set(subItems));
  }, [bodyIds, bodies, agenda]);
  const rows = useMemo(
    () => agendaRows(agenda, materials, materialNumbers(numbering, agenda, materials)),
    [numbering, agenda, materials],
  );
  const add = () => grid.current?.focusEntry();
  const indent = (isSubItem: boolean) => (event: KeyboardEvent) => {
    if (!canEdit || rowId === null || !isOnCell(event)) return false;
    handlers.indent(rowId, isSubItem);
    return true;
  };
  useKeys({
    'Ctrl+Enter': () => (canEdit ? add() : false),
    'Alt+ArrowRight': indent(true),
    'Alt+ArrowLeft': indent(false),
  });
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
          keptAs={`agenda.${meeting.id}`}
          columns={columns}
          rows={rows}
          rowNumbers
          selectedRowId={rowId}
          onSelect={select}
          {...(canEdit ? handlers.grid : {})}
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
        {canEdit && <KeyHint keys="Alt+→+←">細目</KeyHint>}
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

/** The cursor is on a cell of the table and nothing is being typed there. */
function isOnCell({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLTextAreaElement && target.dataset.keys === 'app';
}

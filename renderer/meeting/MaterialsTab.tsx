import { useMemo, useRef, useState } from 'react';
import { contentKey } from '../../shared/meeting/contentKey.ts';
import type { Material } from '../../shared/meeting/material.ts';
import { materialTitle } from '../../shared/meeting/materialTitle.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/meeting.ts';
import type { MeetingFinding } from '../../shared/meeting/meetingFinding.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { useDesk } from '../app/useDesk.ts';
import { MaterialHandling } from '../attachment/MaterialHandling.tsx';
import { RefusedFiles } from '../attachment/RefusedFiles.tsx';
import { useAttach } from '../attachment/useAttach.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PacketPane } from '../packet/PacketPane.tsx';
import { useBinding } from '../packet/useBinding.ts';
import { usePacketPapers } from '../packet/usePacketPapers.ts';
import { DropTarget } from '../ui/DropTarget.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridHandle } from '../ui/grid/gridProps.ts';
import type { GridDataRow } from '../ui/grid/gridTypes.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { MaterialFindings } from './MaterialFindings.tsx';
import { MaterialsBar } from './MaterialsBar.tsx';
import { MaterialsFindings } from './MaterialsFindings.tsx';
import { materialColumns } from './materialColumns.tsx';
import { type MaterialLine, materialLines } from './materialLines.ts';
import style from './meeting.module.css';
import { useMaterialChanges } from './useMaterialChanges.ts';
import { useMaterialPaperChoices } from './useMaterialPaperChoices.ts';
import { useRowDrag } from './useRowDrag.ts';

interface MaterialsTabProps {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly materials: readonly Material[];
  readonly findings: readonly MeetingFinding[];
}

/** 資料: what is handed out, in order; the numbers come from the order until the papers are distributed. */
export function MaterialsTab({ meeting, agenda, materials, findings }: MaterialsTabProps) {
  const canEdit = useCanEdit();
  const grid = useRef<GridHandle>(null);
  const [rowId, select] = useState<string | null>(null);
  // The material that was chosen last: on the row for new ones none is.
  const [chosenId, choose] = useState<string | null>(null);
  const [joins, setJoins] = useState<'next' | 'branch'>('next');
  const chosen = materials.find(({ id }) => id === chosenId) ?? null;
  const { papers, pane } = useMaterialPapers(meeting, rowId, select);
  const lines = useMemo(
    () => materialLines(meeting, agenda, materials, findings),
    [meeting, agenda, materials, findings],
  );
  const { pagesOf } = papers;
  const offered = useMaterialPaperChoices(meeting, materials);
  const columns = materialColumns({
    ...{ lines, agenda, pagesOf },
    paperChoices: offered.choices,
    canMove: canEdit,
  });
  const after = joins === 'branch' ? (chosen?.id ?? null) : null;
  const changes = useMaterialChanges(meeting.id, after, offered.papers);
  const drag = useRowDrag(materials, changes.place);
  const attaching = useAttach(changes.add);
  const add = () => grid.current?.focusEntry();
  useKeys({ 'Ctrl+Enter': () => (canEdit ? add() : false) });
  return (
    <>
      <MaterialsBar
        meeting={meeting}
        agenda={agenda}
        materials={materials}
        chosen={chosen}
        joins={joins}
        onJoins={setJoins}
        onAdd={add}
        attaching={attaching}
        onReplace={changes.replace}
      />
      <WorkBody>
        <div className={style.dragged} {...(canEdit ? drag : {})}>
          <Grid
            ref={grid}
            label="資料"
            keptAs={`materials.${meeting.id}`}
            columns={columns}
            rows={materials.map((material) => row(material, lines.get(material.id)))}
            selectedRowId={rowId}
            onSelect={(id) => {
              select(id);
              if (id === null || id === chosenId) return;
              choose(id);
              setJoins('next');
            }}
            {...(canEdit ? changes.grid : {})}
            entryHint="資料の名称をここに入力、または何行でも貼り付け"
            emptyHint="資料はまだありません"
          />
        </div>
        {chosen && (
          <MaterialHandling
            key={chosen.id}
            material={chosen}
            onReplaceFile={(material) => void attaching.replace(material)}
          />
        )}
        <MaterialsFindings findings={findings} onAdd={canEdit ? changes.add : null} />
      </WorkBody>
      {pane}
      <RefusedFiles problems={attaching.refused} onClose={attaching.forgetRefused} />
      {canEdit && attaching.job.progress === null && (
        <DropTarget onDrop={(dropped) => void attaching.take(dropped)}>
          ここにドロップすると、一つずつ資料として添付します
        </DropTarget>
      )}
      <FrameHints>
        <KeyHint keys="Alt+↑+↓">並べ替え</KeyHint>
        {canEdit && <KeyHint keys="Ctrl+Enter">資料を追加</KeyHint>}
        {canEdit && <KeyHint keys="Ctrl+B">綴じる</KeyHint>}
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

function row(material: Material, line: MaterialLine | undefined): GridDataRow {
  const readOnly = material.removedOn !== null;
  const cell = (value: string) => ({ value, readOnly });
  return {
    id: material.id,
    cells: {
      title: cell(materialTitle(material)),
      kind: cell(material.kind),
      paper: cell(contentKey(material.paper)),
      items: cell(material.agendaItemIds.join(' ')),
    },
    ...(line && line.findings.length > 0 && { detail: <MaterialFindings findings={line.findings} /> }),
  };
}

/** The papers of the materials, printed in the background for their pages, and the pane that shows the chosen one. */
function useMaterialPapers(meeting: Meeting, rowId: string | null, onShow: (id: string) => void) {
  const canEdit = useCanEdit();
  const binding = useBinding(meeting.id);
  const { data: packet } = useDesk(
    'packet.get',
    { meetingId: meeting.id },
    { enabled: meeting.heldOn !== null },
  );
  const papers = usePacketPapers(packet ?? nothing, null);
  const shown = papers.entries.find(({ id }) => id === rowId) ?? papers.entries[0];
  const pane = packet && shown && (
    <PacketPane
      title={packet.title}
      papers={papers}
      shown={shown}
      onShow={onShow}
      binding={binding}
      canBind={canEdit}
    />
  );
  return { papers, pane };
}

const nothing = { papers: [], onFronts: false };

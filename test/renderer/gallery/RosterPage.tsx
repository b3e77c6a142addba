import { useState } from 'react';
import { Badge } from '../../../renderer/ui/Badge.tsx';
import { Button } from '../../../renderer/ui/Button.tsx';
import { Grid } from '../../../renderer/ui/grid/Grid.tsx';
import { type GridEdit, type GridRow, isDataRow } from '../../../renderer/ui/grid/gridTypes.ts';
import { PageHead } from '../../../renderer/ui/layout/PageHead.tsx';
import { Panel } from '../../../renderer/ui/layout/Panel.tsx';
import { Toolbar } from '../../../renderer/ui/layout/Toolbar.tsx';
import { WorkBody } from '../../../renderer/ui/layout/WorkBody.tsx';
import { noting } from './calls.ts';
import { GalleryShell } from './GalleryShell.tsx';
import { rosterColumns, rosterRows } from './roster.tsx';

function applied(rows: readonly GridRow[], edits: readonly GridEdit[]): readonly GridRow[] {
  return rows.map((row) => {
    const mine = edits.filter((edit) => edit.rowId === row.id);
    if (!isDataRow(row) || mine.length === 0) return row;
    return {
      ...row,
      cells: { ...row.cells, ...Object.fromEntries(mine.map(({ column, value }) => [column, value])) },
    };
  });
}

export function RosterPage() {
  const [rows, setRows] = useState(rosterRows);
  return (
    <GalleryShell pane={{ label: '紙面', content: null }}>
      <PageHead title="委員名簿" sub="島根県製鋼・製鋼圧延業、鉄素形材製造業最低賃金専門部会" />
      <Toolbar
        end={
          <>
            <Button look="quiet" icon="compare">
              前回と比べる
            </Button>
            <Button icon="plus" keys="Ctrl+Enter">
              委員を追加
            </Button>
          </>
        }
      >
        <Badge kind="ok">公労使 3：3：3　同数</Badge>
        <Badge kind="ok">9名　9人以内</Badge>
        <Badge kind="warning">仮のよみ 9</Badge>
      </Toolbar>
      <WorkBody>
        <Grid
          label="委員名簿"
          keptAs="roster"
          rowNumbers
          columns={rosterColumns}
          rows={rows}
          onChange={(edits) => {
            noting('change')(edits);
            setRows((before) => applied(before, edits));
          }}
          onAppend={(added, edits, group) => {
            noting('append')(added, edits, group);
            setRows((before) => [
              ...applied(before, edits),
              ...added.map((cells, index) => ({ id: `new${before.length + index}`, cells })),
            ]);
          }}
          onMove={noting('move')}
          onRemove={noting('remove')}
          onNotice={noting('notice')}
          onSelect={noting('select')}
        />
        <Panel
          title="富田 眞智子"
          note={
            <>
              <Badge kind="warning">異表記</Badge>審議会 会長。五つの専門部会のうち四つの名簿にあります
            </>
          }
        >
          <Button>「眞」にそろえる</Button> <Button>それぞれ正しい</Button>{' '}
          <Button look="quiet">別の人とする</Button>
        </Panel>
      </WorkBody>
    </GalleryShell>
  );
}

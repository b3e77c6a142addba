import { useState } from 'react';
import { Badge } from '../../../renderer/ui/Badge.tsx';
import { Button } from '../../../renderer/ui/Button.tsx';
import { Grid } from '../../../renderer/ui/grid/Grid.tsx';
import type { GridColumn, GridRow } from '../../../renderer/ui/grid/gridTypes.ts';
import { Finding } from '../../../renderer/ui/layout/Finding.tsx';
import { PageHead } from '../../../renderer/ui/layout/PageHead.tsx';
import { Toolbar } from '../../../renderer/ui/layout/Toolbar.tsx';
import { WorkBody } from '../../../renderer/ui/layout/WorkBody.tsx';
import { noting } from './calls.ts';
import { GalleryShell } from './GalleryShell.tsx';

const state = {
  mustFix: <Badge kind="mustFix" />,
  clear: <Badge kind="clear" />,
  proved: <Badge kind="proved" />,
};

const columns: readonly GridColumn[] = [
  { key: 'no', header: '資料', width: 56, editable: false, render: ({ cells }) => <b>{String(cells.no)}</b> },
  {
    key: 'name',
    header: '名称',
    kind: 'custom',
    render: ({ cells }) => (
      <>
        {String(cells.name)}
        <br />
        <small>{String(cells.source)}</small>
      </>
    ),
  },
  { key: 'item', header: '次第', width: 56, kind: 'number' },
  { key: 'pages', header: '頁', width: 48, kind: 'number' },
  {
    key: 'state',
    header: '状態',
    width: 96,
    kind: 'custom',
    render: ({ cells }) => state[cells.state as keyof typeof state],
  },
];

const rows: readonly GridRow[] = [
  {
    id: '1',
    cells: {
      no: 'No.1',
      name: '特定最低賃金各専門部会委員名簿',
      source: '名簿から作成　五つの専門部会',
      item: '3',
      pages: '5',
      state: 'mustFix',
    },
    detail: (
      <>
        <Finding compact kind="check" actions={<Button look="link">名簿を開く</Button>}>
          富田眞智子／富田真智子の異表記
        </Finding>
        <Finding compact kind="mustFix" actions={<Button look="link">候補を見る</Button>}>
          「オ一エム」「ニッポ一」の「一」は漢数字
        </Finding>
      </>
    ),
  },
  {
    id: '2',
    cells: {
      no: 'No.2',
      name: '特定最低賃金の改正決定の諮問文（写）',
      source: '文書から作成　島労発基0824第7号',
      item: '6',
      pages: '1',
      state: 'clear',
    },
  },
  {
    id: '3',
    cells: {
      no: 'No.5',
      name: '答申日別最短効力発生予定日一覧表',
      source: '日程から作成　90日分',
      item: '6',
      pages: '2',
      state: 'proved',
    },
  },
];

/** In ms: a caller that is busy, and follows the cursor late. */
const LAG = 100;

/** A list to read and to open, with findings below a row. */
export function MaterialsPage() {
  const [rowId, select] = useState<string | null>(null);
  return (
    <GalleryShell pane={{ label: '綴り', content: null }}>
      <PageHead title="特定最低賃金専門部会 合同会議" sub="令和3年9月13日（月）14:00・松江地方合同庁舎">
        <Badge kind="plain">製鋼・鉄素形材</Badge>
        <Badge kind="plain">はん用・生産用機械</Badge>
      </PageHead>
      <Toolbar>
        <Button icon="plus">紙面を加える</Button>
        <Button icon="attach">ファイルを添付</Button>
      </Toolbar>
      <WorkBody>
        <p role="status">{rowId}</p>
        <Grid
          label="資料"
          density="list"
          columns={columns}
          rows={rows}
          onOpen={noting('open')}
          onMove={noting('move')}
          selectedRowId={rowId}
          onSelect={(id) => {
            noting('select')(id);
            setTimeout(() => select(id), LAG);
          }}
        />
      </WorkBody>
    </GalleryShell>
  );
}

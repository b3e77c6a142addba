import { useMemo } from 'react';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
import style from './packet.module.css';
import type { PacketEntry } from './packetEntries.ts';

interface PacketTableProps {
  readonly entries: readonly PacketEntry[];
  /** How many pages an entry has; null until it is known. */
  readonly pagesOf: (id: string) => number | null;
  /** Null while something else is shown. */
  readonly shown: string | null;
  readonly onShow: (id: string) => void;
  /** To where a paper is made. */
  readonly onOpen: (id: string) => void;
}

/** The papers in binding order and the bound PDF; the one with the cursor is shown beside them. */
export function PacketTable({ entries, pagesOf, shown, onShow, onOpen }: PacketTableProps) {
  const columns = useMemo(() => packetColumns(entries), [entries]);
  const rows = entries.map(({ id, label, title, numbers }) => ({
    id,
    cells: { label, title, pages: String(pagesOf(id) ?? '—'), numbers },
  }));
  return (
    <Grid
      label="綴じる順"
      density="list"
      columns={columns}
      rows={rows}
      selectedRowId={shown}
      onSelect={(id) => id !== null && onShow(id)}
      onOpen={onOpen}
    />
  );
}

function packetColumns(entries: readonly PacketEntry[]): GridColumn[] {
  const about = new Map(entries.map((entry) => [entry.id, entry.about]));
  return [
    {
      key: 'label',
      header: '資料',
      width: 88,
      editable: false,
      render: ({ cells }) => <b>{String(cells.label)}</b>,
    },
    {
      key: 'title',
      header: '名称',
      editable: false,
      render: ({ id, cells }) => (
        <>
          {String(cells.title)}
          {about.get(id) && <p className={style.about}>{about.get(id)}</p>}
        </>
      ),
    },
    { key: 'pages', header: '頁', width: 48, kind: 'number', editable: false },
    { key: 'numbers', header: '頁番号', width: 88, editable: false },
  ];
}

import { useId, useMemo } from 'react';
import { instantText } from '../../shared/calendar/wallClock.ts';
import { editionName } from '../../shared/packet/edition.ts';
import type { KeptPacket } from '../../shared/packet/packetContract.ts';
import { Button } from '../ui/Button.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
import style from './packet.module.css';

interface KeptPacketsProps {
  readonly packets: readonly KeptPacket[];
  readonly busy: boolean;
  /** The cursor came into the list. */
  readonly onFocus: () => void;
  readonly onShow: (packetId: string) => void;
  readonly onSave: (packetId: string) => void;
}

/** 綴りの控え: what was bound before and for others, to be looked at and written out again. */
export function KeptPackets({ packets, busy, onFocus, onShow, onSave }: KeptPacketsProps) {
  const heading = useId();
  const rows = useMemo(
    () =>
      packets.map(({ id, boundAt, edition, pages, isChangedSince }) => ({
        id,
        cells: {
          at: instantText(boundAt),
          edition: editionName(edition),
          pages: String(pages),
          changed: isChangedSince ? 'あり' : 'なし',
        },
      })),
    [packets],
  );
  return (
    <section className={style.kept} aria-labelledby={heading} onFocus={onFocus}>
      <h2 id={heading} className={style.keptTitle}>
        綴りの控え
      </h2>
      <Grid
        label="綴りの控え"
        density="list"
        columns={keptColumns(busy, onSave)}
        rows={rows}
        onSelect={(id) => id !== null && onShow(id)}
        onOpen={onSave}
      />
    </section>
  );
}

function keptColumns(busy: boolean, onSave: (packetId: string) => void): GridColumn[] {
  return [
    { key: 'at', header: '綴じた日時', width: 208, editable: false },
    { key: 'edition', header: '綴り', editable: false },
    { key: 'pages', header: '頁', width: 48, kind: 'number', editable: false },
    { key: 'changed', header: 'その後の変更', width: 96, editable: false },
    {
      key: 'save',
      header: '操作',
      kind: 'custom',
      align: 'end',
      width: 96,
      render: ({ id, cells }) => (
        <Button
          small
          disabled={busy}
          aria-label={`${String(cells.at)}　${String(cells.edition)}　書き出す`}
          onClick={() => onSave(id)}
        >
          書き出す
        </Button>
      ),
    },
  ];
}

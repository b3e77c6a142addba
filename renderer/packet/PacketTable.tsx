import { instantText } from '../../shared/calendar/wallClock.ts';
import type { BoundPacket, PacketPaper } from '../../shared/packet/packetContract.ts';
import { byteText } from '../library/byteText.ts';
import { Button } from '../ui/Button.tsx';
import style from './packet.module.css';

interface PacketTableProps {
  readonly papers: readonly PacketPaper[];
  readonly bound: BoundPacket | null;
  /** Key of the paper in the pane; null for the bound packet. */
  readonly shown: string | null;
  readonly onShow: (key: string | null) => void;
}

/** The papers in binding order, then what they were bound into. Each can be looked at. */
export function PacketTable({ papers, bound, shown, onShow }: PacketTableProps) {
  return (
    <table className={style.table}>
      <caption className={style.caption}>綴じる順</caption>
      <thead>
        <tr>
          <th scope="col">資料</th>
          <th scope="col">名称</th>
          <th scope="col">頁番号</th>
        </tr>
      </thead>
      <tbody>
        {papers.map(({ key, label, title, numbered }) => (
          <tr key={key} data-shown={key === shown}>
            <td>{label ?? '—'}</td>
            <td>
              <Button look="link" aria-pressed={key === shown} onClick={() => onShow(key)}>
                {title}
              </Button>
            </td>
            <td>{numbered ? '印刷する' : '印刷しない'}</td>
          </tr>
        ))}
        {bound && (
          <tr data-shown={shown === null}>
            <td>綴り</td>
            <td>
              <Button look="link" aria-pressed={shown === null} onClick={() => onShow(null)}>
                綴じた PDF
              </Button>
              <p className={style.about}>
                {`${bound.pages}頁　${byteText(bound.bytes)}　${instantText(bound.boundAt)}に作成`}
              </p>
            </td>
            <td>通し番号</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

import { instantText } from '../../shared/calendar/wallClock.ts';
import type { HistoryEntry } from '../../shared/history/historyContract.ts';
import style from './settings.module.css';

const kinds: Readonly<Record<HistoryEntry['kind'], string>> = { do: '', undo: '元に戻す', redo: 'やり直す' };

/** Entries of the history, one a row. */
export function HistoryTable({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">日時</th>
          <th scope="col">操作</th>
          <th scope="col">使用者</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ seq, at, who, label, kind }) => (
          <tr key={seq}>
            <td>{instantText(at)}</td>
            <td>{kinds[kind] === '' ? label : `${kinds[kind]}：${label}`}</td>
            <td>{who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

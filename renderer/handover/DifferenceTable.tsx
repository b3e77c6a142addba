import type { HandoverDifference } from '../../shared/handover/handover.ts';
import style from './handover.module.css';

/** What is said here and there, line by line; an empty text is said to be empty. */
export function DifferenceTable({ differences }: { readonly differences: readonly HandoverDifference[] }) {
  return (
    <table className={style.differences}>
      <thead>
        <tr>
          <th scope="col">項目</th>
          <th scope="col">この保管庫</th>
          <th scope="col">受け取るファイル</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, ours, theirs }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{ours || '（空欄）'}</td>
            <td>{theirs || '（空欄）'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
